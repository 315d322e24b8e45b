// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connections/credentialimport.h"

#include "models/connections/credentialtext.h"
#include "models/connections/pastedtokens.h"
#include "models/incoming/recognizer.h"
#include "views/connections/credentialchoicedialog.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>

namespace exportdesk
{

namespace
{

/// Whether it has nothing of a credential file.
bool isOtherText(const CredentialFile &read)
{
    const CredentialProblem problem = read.problem.value_or(CredentialProblem::NotACredential);
    return problem == CredentialProblem::NotJson || problem == CredentialProblem::NotACredential;
}

/// An access token that came without a credential.
Secret loneToken(const CredentialFile &read, const DroppedFile &file)
{
    if (!isOtherText(read) || recognize(file.bytes).hasRequest())
        return {};
    return Secret(PastedTokens::foundIn(QString::fromUtf8(file.bytes)));
}

/// Why a file gave no credential.
QString reasonOf(const CredentialFile &read, const DroppedFile &file)
{
    const CredentialProblem problem = read.problem.value_or(CredentialProblem::NotACredential);
    if (!isOtherText(read))
        return credentialProblemText(problem, read.detail);
    const Incoming incoming = recognize(file.bytes);
    if (incoming.kind == Incoming::Kind::TokenCommand)
        return CredentialImport::tr("This command requests an access token. Add a connection and enter its client ID, "
                                    "client secret and scopes.");
    if (incoming.kind == Incoming::Kind::Credential && !incoming.secrets.isEmpty())
        return CredentialImport::tr("This is a credential in a format that cannot be imported. Add a connection and "
                                    "enter its values.");
    if (incoming.hasRequest())
        return CredentialImport::tr("This is an export request, not a credential. Import it in New export.");
    return credentialProblemText(problem, read.detail);
}

} // namespace

CredentialImport::CredentialImport(QWidget &page)
    : QObject(&page)
    , m_page(page)
{
}

void CredentialImport::chooseFile()
{
    auto *dialog = new QFileDialog(&m_page, tr("Import a credential file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Credential files (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (const auto file = readFile(path))
            importFile(*file);
        else
            Q_EMIT refused(tr("The file %1 cannot be read.").arg(path));
    });
    dialog->open();
}

void CredentialImport::paste()
{
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    const auto file = mime ? droppedFile(*mime) : std::nullopt;
    if (file && !file->bytes.trimmed().isEmpty())
        importFile(*file);
    else
        Q_EMIT refused(tr("The clipboard contains no text. Copy the contents of a credential file first."));
}

void CredentialImport::importFile(const DroppedFile &file)
{
    Q_EMIT started();
    const CredentialFile read = readCredentialFile(file.bytes);
    if (read.problem || read.credentials.isEmpty()) {
        if (const Secret token = loneToken(read, file); !token.isEmpty()) {
            Q_EMIT tokenFound(token);
            return;
        }
        const QString reason = reasonOf(read, file);
        //: %1 is a file name, %2 a whole sentence
        Q_EMIT refused(file.name.isEmpty() ? reason : tr("%1: %2").arg(file.name, reason));
        return;
    }
    if (read.credentials.size() == 1) {
        Q_EMIT chosen(read.credentials.first(), file.name);
        return;
    }
    auto *dialog = new CredentialChoiceDialog(read.credentials, &m_page);
    connect(dialog, &CredentialChoiceDialog::chosen, this,
            [this, credentials = read.credentials, name = file.name](int index) {
                if (index >= 0 && index < credentials.size())
                    Q_EMIT chosen(credentials[index], name);
            });
    dialog->open();
}

} // namespace exportdesk
