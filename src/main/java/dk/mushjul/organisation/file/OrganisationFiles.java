package dk.mushjul.organisation.file;

import org.springframework.core.io.InputStreamSource;

/** The two files that describe a whole organisation. Each is read twice. */
public record OrganisationFiles(InputStreamSource units, InputStreamSource employees) {}
