/**
 * The organisation files: reads them as people save them, says everything that is wrong with them,
 * and hands what they say to the directory.
 */
package dk.mushjul.organisation.file;
