/** Each kind of fault, provoked by a change to faultless content and told whole. */
package org.windscreen.faults;
