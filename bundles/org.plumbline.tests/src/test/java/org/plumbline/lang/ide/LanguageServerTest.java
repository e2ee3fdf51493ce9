// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.ide.server.ServerModule;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.util.Modules2;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.inject.Guice;

/** What any editor gets from the language server. */
class LanguageServerTest {

    private static final String PLATFORM = """
            platform tiny "Tiny" {
            	provider us "Us Ltd"
            	component kvm : hypervisor { isolates cpu, memory, storage, network }
            }
            """;

    private static final String CONTROL = """
            control isolation "Guests are isolated" on tiny {
            	satisfies x1605 10.1.1.1-1
            	implemented by kvm
            	responsible us
            	status operating
            }
            statement soa for tiny { applies x1605 severity requirement.uncovered off severity check.undetermined off }
            """;

    @TempDir
    private Path folder;

    private LanguageServerImpl server;
    private final Map<String, List<Diagnostic>> published = new LinkedHashMap<>();

    @BeforeEach
    void start() throws Exception {
        Files.writeString(folder.resolve("platform.plumb"), PLATFORM);
        Files.writeString(folder.resolve("control.plumb"), CONTROL);
        new PlumbIdeSetup().createInjectorAndDoEMFRegistration();
        server = Guice.createInjector(Modules2.mixin(new ServerModule(),
                binder -> binder.bind(IResourceServiceProvider.Registry.class)
                        .toInstance(IResourceServiceProvider.Registry.INSTANCE)))
                .getInstance(LanguageServerImpl.class);
        server.connect(new Client());
        var parameters = new InitializeParams();
        parameters.setRootUri(folder.toUri().toString());
        parameters.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "test")));
        server.initialize(parameters).get();
        server.initialized(new InitializedParams());
        open("control.plumb", CONTROL);
    }

    @AfterEach
    void stop() throws Exception {
        server.shutdown().get();
    }

    @Test
    void showsTheFindingsOfTheRules() throws Exception {
        server.getRequestManager().runRead(cancel -> null).get();
        assertThat(messages("control.plumb")).containsExactly("“Guests are isolated (isolation)” is in operation, but has"
                + " no evidence. Collect evidence that shows it, and record where it is kept and when it was collected. [evidence.missing]");
    }

    @Test
    void reportsAMistakeWhileTypingAndForgetsItWhenMended() throws Exception {
        change("control.plumb", CONTROL.replace("by kvm", "by kwm"), 2);
        assertThat(messages("control.plumb"))
                .contains("There is no part of the platform 'kwm' here. Check the spelling, or declare it.");
        change("control.plumb", CONTROL, 3);
        assertThat(messages("control.plumb")).noneMatch(message -> message.contains("kwm"));
    }

    @Test
    void reportsInAStatementWhatAnotherFileBreaks() throws Exception {
        open("platform.plumb", PLATFORM);
        change("platform.plumb", PLATFORM.replace("memory, ", "").replace("}\n}", "isolates not memory }\n}"), 2);
        assertThat(messages("platform.plumb")).anyMatch(message -> message.contains("kvm: Isolates: not Memory"));
    }

    @Test
    void forgetsAFindingOfAStatementThatAnotherFileMends() throws Exception {
        var statement = "statement soa-again for tiny { applies x1605 severity check.undetermined off }\n";
        Files.writeString(folder.resolve("statement.plumb"), statement);
        open("statement.plumb", statement);
        server.getRequestManager().runRead(cancel -> null).get();
        var before = messages("statement.plumb").size();
        change("control.plumb", CONTROL.replace("10.1.1.1-1", "10.1.1.1-1, x1605 11.1-9"), 2);
        assertThat(messages("statement.plumb")).hasSize(before - 1);
    }

    @Test
    void completesRequirementsOfTheSetNamedBefore() throws Exception {
        var labels = complete(1, "\tsatisfies x1605 ".length());
        assertThat(labels).contains("8.1-1", "10.1.1.1-1", "11.5-4").doesNotContain("x1605");
    }

    @Test
    void completesPartsOfThePlatformInAnotherFile() throws Exception {
        assertThat(complete(2, "\timplemented by ".length())).contains("kvm").doesNotContain("8.1-1");
    }

    @Test
    void showsTheTextOfARequirementUnderThePointer() throws Exception {
        var hover = server.hover(new HoverParams(document("control.plumb"),
                new Position(1, "\tsatisfies x1605 10.1".length()))).get();
        var text = hover.getContents().getRight().getValue();
        assertThat(text).startsWith("**x1605 10.1.1.1-1** (shall)").contains("check every virtualization-software");
    }

    @Test
    void leadsToTheDeclarationInAnotherFile() throws Exception {
        var found = server.definition(new DefinitionParams(document("control.plumb"),
                new Position(2, "\timplemented by k".length()))).get();
        var location = found.getLeft().getFirst();
        assertThat(location.getUri()).endsWith("/platform.plumb");
        assertThat(location.getRange().getStart().getLine()).isEqualTo(2);
    }

    private List<String> complete(int line, int column) throws Exception {
        var result = server.completion(new CompletionParams(document("control.plumb"), new Position(line, column))).get();
        var items = result.isLeft() ? result.getLeft() : result.getRight().getItems();
        return items.stream().map(CompletionItem::getLabel).toList();
    }

    private void open(String name, String text) {
        server.didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri(name), "plumb", 1, text)));
    }

    private void change(String name, String text, int version) throws Exception {
        server.didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri(name), version),
                List.of(new TextDocumentContentChangeEvent(text))));
        server.getRequestManager().runRead(cancel -> null).get();
    }

    private List<String> messages(String name) {
        synchronized (published) {
            return published.getOrDefault(uri(name), List.of()).stream()
                    .map(diagnostic -> diagnostic.getMessage().isLeft() ? diagnostic.getMessage().getLeft()
                            : diagnostic.getMessage().getRight().getValue())
                    .toList();
        }
    }

    private TextDocumentIdentifier document(String name) {
        return new TextDocumentIdentifier(uri(name));
    }

    private String uri(String name) {
        return folder.resolve(name).toUri().toString();
    }

    private final class Client implements LanguageClient {

        @Override
        public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
            synchronized (published) {
                published.put(diagnostics.getUri(), new ArrayList<>(diagnostics.getDiagnostics()));
            }
        }

        @Override
        public void telemetryEvent(Object object) {
            // not looked at
        }

        @Override
        public void showMessage(MessageParams parameters) {
            // not looked at
        }

        @Override
        public java.util.concurrent.CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
            return java.util.concurrent.CompletableFuture.completedFuture(null);
        }

        @Override
        public void logMessage(MessageParams parameters) {
            // not looked at
        }
    }
}
