/** HR's preview of what is going to be deleted. */
package dk.mushjul.retention.web;
