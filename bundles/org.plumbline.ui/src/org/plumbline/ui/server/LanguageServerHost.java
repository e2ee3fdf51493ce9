// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.server;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.ide.server.IMultiRootWorkspaceConfigFactory;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.ide.server.ServerModule;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.util.Modules2;
import org.plumbline.lang.library.Library;
import org.plumbline.standards.ShippedStandards;
import org.plumbline.ui.documents.PlumbFiles;
import org.plumbline.ui.problems.DiagnosticsToMarkers;

import com.google.inject.Guice;
import com.google.inject.Injector;

/**
 * Runs the language server of Plumbline inside Eclipse. Server and editor call each other as plain Java objects; there
 * is no other process and no JSON.
 *
 * <p>The server starts once, in the background, and builds the whole workspace then. Nobody waits for it on the user
 * interface thread: notifications are kept in order until it is there, requests give up in time (see {@link Requests}).
 */
public final class LanguageServerHost {

    private static final LanguageServerHost INSTANCE = new LanguageServerHost();

    private final CompletableFuture<Set<String>> keywords = new CompletableFuture<>();
    private final CompletableFuture<LanguageServerImpl> server = new CompletableFuture<>();
    private final EditorClient client = new EditorClient(new DiagnosticsToMarkers());
    private CompletableFuture<LanguageServerImpl> lastNotification = server;
    private boolean started;

    private LanguageServerHost() {
    }

    /** The one host of this workbench, started on first use. */
    public static LanguageServerHost get() {
        INSTANCE.start();
        return INSTANCE;
    }

    /** The server once its first build is done; completes exceptionally if it could not be started. */
    public CompletableFuture<LanguageServerImpl> server() {
        return server;
    }

    /** The words that the grammar reserves. */
    public CompletableFuture<Set<String>> keywords() {
        return keywords;
    }

    /** What the server says to the editor. */
    public EditorClient client() {
        return client;
    }

    /** Tells the server something, after everything that it was told before. Returns at once. */
    public synchronized void tell(Consumer<LanguageServerImpl> notification) {
        lastNotification = lastNotification.thenApply(running -> {
            notification.accept(running);
            return running;
        });
    }

    private synchronized void start() {
        if (!started) {
            started = true;
            var job = Job.create("Reading the Plumbline models", (IJobFunction) monitor -> startServer());
            job.setPriority(Job.SHORT);
            job.schedule();
        }
    }

    private IStatus startServer() {
        try {
            Library.register(new ShippedStandards());
            var language = new EditorSetup().createInjectorAndDoEMFRegistration();
            keywords.complete(GrammarUtil.getAllKeywords(language.getInstance(IGrammarAccess.class).getGrammar()));

            ResourceSync.start(this);
            var starting = serverInjector().getInstance(LanguageServerImpl.class);
            starting.connect(client);
            starting.initialize(parameters()).get();
            starting.initialized(new InitializedParams());
            server.complete(starting);
            return Status.OK_STATUS;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed(e);
        } catch (ExecutionException e) {
            return failed(e.getCause());
        } catch (RuntimeException | LinkageError e) {
            return failed(e);
        }
    }

    private IStatus failed(Throwable cause) {
        keywords.complete(Set.of());
        server.completeExceptionally(cause);
        return Status.error("The language server of Plumbline could not be started; see the error log.", cause);
    }

    private static Injector serverInjector() {
        return Guice.createInjector(Modules2.mixin(new ServerModule(), binder -> {
            // ServerModule looks for languages with a ServiceLoader, which does not reach across bundles.
            binder.bind(IResourceServiceProvider.Registry.class).toInstance(IResourceServiceProvider.Registry.INSTANCE);
            binder.bind(IMultiRootWorkspaceConfigFactory.class).toInstance(folders -> new WorkspaceConfig());
        }));
    }

    private static InitializeParams parameters() {
        var symbols = new DocumentSymbolCapabilities();
        symbols.setHierarchicalDocumentSymbolSupport(true);
        var documents = new TextDocumentClientCapabilities();
        documents.setDocumentSymbol(symbols);
        var edits = new WorkspaceEditCapabilities();
        edits.setDocumentChanges(true);
        var workspace = new WorkspaceClientCapabilities();
        workspace.setWorkspaceEdit(edits);
        workspace.setWorkspaceFolders(true);

        var parameters = new InitializeParams();
        parameters.setCapabilities(new ClientCapabilities(workspace, documents, null));
        var root = PlumbFiles.uri(ResourcesPlugin.getWorkspace().getRoot()).orElseThrow();
        parameters.setWorkspaceFolders(List.of(new WorkspaceFolder(root, WorkspaceConfig.NAME)));
        return parameters;
    }
}
