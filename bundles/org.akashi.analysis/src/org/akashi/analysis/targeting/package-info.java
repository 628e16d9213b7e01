/** Who was a target, where and when. */
package org.akashi.analysis.targeting;
