// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connectionform.h"
#include "models/connections/secretstore.h"
#include "views/connections/connectioneditor.h"
#include "views/connections/connectionsparts.h"
#include "views/connections/droppedfile.h"
#include "views/shared/page.h"

#include <map>
#include <memory>

class QListView;
class QTabBar;

namespace exportdesk
{

class Button;
class ConnectionTest;
class DropZone;
class MessageStack;
class PageHeader;
class TestPane;

/// The Connections room: those there are, the form of the one chosen, its test step by step; imports credential files.
///
/// Edits that were not saved stay with their connection. Object names: connections.list, connections.new,
/// connections.import; those of the form and the test are at their classes.
class ConnectionsPage final : public Page
{
    Q_OBJECT

public:
    explicit ConnectionsPage(const ConnectionsParts &parts, QWidget *parent = nullptr);
    ~ConnectionsPage() override;

    QString title() const override;
    QList<QAction *> pageActions() const override;
    QString statusText() const override;
    QList<QWidget *> regions() override;

    /// Shows a connection in the form.
    void showConnection(const QString &id);
    /// Shows an empty form.
    void beginNew();
    /// Takes a credential: asks which where there are several, saves it, and tests it.
    void import(const DroppedFile &file);
    /// Tells that what was dropped is no file to be read.
    void refuseDrop();
    /// Opens the dialog that chooses a file.
    void chooseFile();
    /// Tells why a connection cannot be used, above everything.
    void tell(const QString &sentence);
    /// To be called when another connection is in use.
    void inUseChanged();

Q_SIGNALS:
    /// Work with this connection from now on.
    void useRequested(const QString &id);

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void connectParts();
    void arrange();
    void show(const QString &id);
    void follow();
    ConnectionEditor::Kind kind() const;
    void tellShown();
    void showTest();
    void readKept(const QString &id);
    void keepEdits();
    ConnectionForm savedForm(const QString &id) const;
    void take(const ImportedCredential &credential, const QString &fileName);
    void refuse(const QString &sentence);
    void paste();
    /// The id under which the form is saved; empty when it is wrong, and then the faults are shown.
    QString save();
    void saveAndUse();
    void test();
    /// \a token empty: signs in with the secret.
    void startTest(const Connection &connection, const Secret &secret, const Secret &token = {});
    void onTested(const QString &id);
    void remove();
    void writeSecret(const QString &id, const Secret &secret);
    bool secretNeeded() const;
    QString note(const QModelIndex &index) const;

    ConnectionsParts m_parts;
    QString m_id; ///< of the connection in the form; empty for a new one
    QHash<QString, ConnectionForm> m_edits; ///< not saved yet
    QHash<QString, QString> m_files; ///< names of files that still hold a connection's secret
    QHash<QString, bool> m_kept; ///< whether a secret is kept
    std::map<QString, std::unique_ptr<ConnectionTest>> m_tests;
    bool m_filling = false;
    PageHeader *m_header;
    Button *m_new;
    Button *m_import;
    QAction *m_newAction;
    QAction *m_importAction;
    MessageStack *m_messages;
    QWidget *m_left;
    QListView *m_list;
    DropZone *m_drop;
    QTabBar *m_tabs;
    ConnectionEditor *m_editor;
    TestPane *m_pane;
};

} // namespace exportdesk
