// SPDX-License-Identifier: EPL-2.0

/**
 * Reads a document into a requirement set by an import profile.
 *
 * <p>
 * A document passes through stations in this order: {@link org.plumbline.exchange.reading.DocumentReader} (bytes to
 * lines), {@code Recognition} (is it the document the profile describes), {@code SectionCutter} (lines to sections),
 * {@code BlockReader} (lines to headings, entries and paragraphs), {@code SetBuilder} (blocks to the model). Everything
 * that is peculiar to a standard is in its {@link org.plumbline.exchange.importing.Profile}, a YAML file; no class here
 * knows one. The {@link org.plumbline.exchange.importing.LossReport} says what became of every line.
 */
package org.plumbline.exchange.importing;
