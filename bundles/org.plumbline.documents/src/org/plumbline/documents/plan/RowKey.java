// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.plan;

/**
 * What tells a row that people fill in from all others, in every version of its document, so that what they typed finds its
 * way back into the models.
 *
 * @param subject what the row is about, by the names the models know it by; unique in its document; kept on one line
 * @param judged the fingerprint of the requirement that is judged in it, with what it is judged by; empty: none is
 */
public record RowKey(String subject, String judged) {

    public RowKey {
        subject = PlainText.line(subject);
    }
}
