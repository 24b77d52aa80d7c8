/** Whether the tests notice that a rule says nothing any more. On demand: README says how. */
package org.windscreen.muted;
