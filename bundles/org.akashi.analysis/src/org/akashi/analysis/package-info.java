/** When what happened, by which phase and from which side of an intrusion: read from the dated evidence of a case. */
package org.akashi.analysis;
