// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connectionforms.h"
#include "models/connections/connectiontests.h"
#include "views/connections/connectionsmodels.h"
#include "views/incoming/droppedfile.h"
#include "views/shared/page.h"

namespace exportdesk
{

class Button;
class ConnectionSheet;
class ConnectionsList;
class CredentialImport;
class MessageStack;
class PageHeader;

/// The Connections page: all connections, the form and the test of the selected one; imports credential files.
///
/// Edits that were not saved stay with their connection. Object names for tests and the tour: connections.new,
/// connections.import; those of the parts are at their classes.
class ConnectionsPage final : public Page
{
    Q_OBJECT

public:
    explicit ConnectionsPage(const ConnectionsModels &models, QWidget *parent = nullptr);
    ~ConnectionsPage() override;

    QString title() const override;
    QList<QAction *> pageActions() const override;
    QString statusText() const override;
    QList<QWidget *> regions() override;

    /// Shows a connection in the form.
    void showConnection(const QString &id);
    /// Shows an empty form.
    void beginNew();
    /// Saves the credential of a file and tests it; asks which one if there are several.
    void import(const DroppedFile &file);
    /// Opens the dialog that chooses a file.
    void chooseFile();
    /// Says why a connection cannot be used.
    void showProblem(const QString &sentence);
    /// To be called when another connection is in use.
    void inUseChanged();

Q_SIGNALS:
    /// Work with this connection from now on.
    void useRequested(const QString &id);

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectWidgets();
    void addCredential(const ImportedCredential &credential, const QString &fileName);
    /// As far as it is there; \a reason says what is missing.
    void addCredential(const ImportedCredential &credential, const QString &fileName, const QString &reason);
    void showRefusal(const QString &sentence);
    void showSecretPlace(SecretStore::Place place);

    ConnectionsModels m_models;
    ConnectionForms m_forms;
    ConnectionTests m_tests;
    PageHeader *m_header;
    Button *m_new;
    Button *m_import;
    QAction *m_newAction;
    QAction *m_importAction;
    MessageStack *m_messages;
    CredentialImport *m_imports;
    ConnectionsList *m_list;
    ConnectionSheet *m_sheet;
};

} // namespace exportdesk
