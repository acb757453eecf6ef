/** HR gives units and people another manager without a file. */
package dk.mushjul.handover;
