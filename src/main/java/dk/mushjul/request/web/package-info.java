/** Where an employee reads the answer to a request. */
package dk.mushjul.request.web;
