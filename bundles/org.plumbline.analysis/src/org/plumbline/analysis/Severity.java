// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis;

/** Severity of a finding, least first. */
public enum Severity {
    INFO, WARNING, ERROR
}
