// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/credentialfile.h"
#include "views/incoming/droppedfile.h"

#include <QObject>

namespace exportdesk
{

/// The ways in which a credential comes in: a chosen, dropped or pasted file, of whose credentials the operator chooses
/// one if there are several.
class CredentialImport final : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the page, above which it opens its dialogs.
    explicit CredentialImport(QWidget &page);

    /// Opens the dialog that chooses a file.
    void chooseFile();
    /// Imports what is on the clipboard.
    void paste();
    void importFile(const DroppedFile &file);

Q_SIGNALS:
    /// A file is about to be read.
    void started();
    void chosen(const exportdesk::ImportedCredential &credential, const QString &fileName);
    /// A credential that lacks its organization, scopes or addresses; \a reason says which, and is a sentence.
    void incomplete(const exportdesk::ImportedCredential &credential, const QString &fileName, const QString &reason);
    /// An access token without a credential.
    void tokenFound(const exportdesk::Secret &token);
    /// Why there is nothing to import.
    void refused(const QString &sentence);

private:
    QWidget &m_page;
};

} // namespace exportdesk
