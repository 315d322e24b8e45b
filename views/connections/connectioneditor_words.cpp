// SPDX-License-Identifier: GPL-3.0-or-later
// The half of ConnectionEditor that says what its parts are, in the language of the moment.

#include "models/connections/pastedtokens.h"
#include "views/connections/connectioneditor.h"
#include "views/connections/secretfield.h"
#include "views/shared/button.h"
#include "views/shared/disclosure.h"
#include "views/shared/iconlabel.h"
#include "views/shared/messagebar.h"
#include "views/shared/sandboxlook.h"
#include "views/shared/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace exportdesk
{

void ConnectionEditor::tellSandbox()
{
    const auto found = std::find_if(m_sandboxes.cbegin(), m_sandboxes.cend(), [this](const Sandbox &one) {
        return one.name == m_sandbox->currentText().trimmed();
    });
    const bool known = found != m_sandboxes.cend();
    const bool production = known && found->isProduction();
    m_production->setVisible(known && m_kind != Kind::Local);
    if (!known)
        return;
    m_production->setIcon(production ? Icon::Production : Icon::Remote, production ? Token::ProdText : Token::Text2);
    //: Title, type and state of the chosen sandbox
    m_production->setText(
        tr("%1 · %2 · %3")
            .arg(found->label(),
                 production ? SandboxLook{{.name = {}, .production = true}}.word() : sandboxTypeText(found->type),
                 sandboxStateText(found->state)),
        production ? Token::ProdText : Token::Text2);
}

void ConnectionEditor::tellToken()
{
    const QString token = pastedToken();
    const auto expires = PastedTokens::expiryOf(token);
    if (token.isEmpty()) {
        m_tokenNote->setText(tr("Takes the place of the secret in this run. It is kept in memory only and cannot be "
                                "renewed."));
    } else if (!expires) {
        m_tokenNote->setText(tr("The token does not say when it expires. It is kept in memory for this run."));
    } else {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(*expires);
        const QString when = locale().toString(at, QLocale::ShortFormat);
        m_tokenNote->setText(at <= QDateTime::currentDateTime()
                                 ? tr("The token expired on %1.").arg(when)
                                 : tr("The token expires on %1. It is kept in memory for this run.").arg(when));
    }
}

void ConnectionEditor::tellPlace()
{
    switch (m_where) {
    case SecretStore::Place::Unknown:
        m_place->hide();
        return;
    case SecretStore::Place::Keychain:
        m_place->setIcon(Icon::Secret, Token::Ok);
        m_place->setText(tr("Kept in the system keychain, nowhere else."), Token::Ok);
        break;
    case SecretStore::Place::Memory:
        m_place->setIcon(Icon::Warning, Token::Warn);
        m_place->setText(tr("No keychain: kept in memory until the program ends."), Token::Warn);
        break;
    }
    m_place->setVisible(m_kind == Kind::New || m_kind == Kind::Saved);
}

void ConnectionEditor::tellKind()
{
    const bool local = m_kind == Kind::Local;
    const bool fixed = local || m_kind == Kind::Transient;
    for (QWidget *part : m_sheet->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (part != m_about && local)
            part->hide();
    }
    if (!local) {
        for (const Field &field : std::as_const(m_fields)) {
            field.label->show();
            field.input->show();
        }
        m_secret->show();
        m_tokenMore->setVisible(!fixed);
        m_addressMore->show();
        m_guard->show();
        m_guardText->show();
        m_addressPart->setVisible(m_addressMore->isOpen());
        m_tokenPart->setVisible(m_tokenMore->isOpen());
        tellPlace();
        tellSandbox();
        m_file->setVisible(!m_fileName.isEmpty());
    }
    for (const Field &field : std::as_const(m_fields))
        field.input->setEnabled(!fixed);
    m_secret->setEnabled(!fixed);
    m_guard->setEnabled(!fixed);
    m_about->setVisible(fixed);
    m_about->setText(local ? tr("A small platform that runs on this computer, with invented people. Launch, watch and "
                                "cancel real exports without risk; it needs no account and no network.")
                           : tr("This connection was named on the command line. It lasts until the program ends and is "
                                "stored nowhere."));
    m_delete->setVisible(m_kind == Kind::Saved);
    m_save->setVisible(!fixed);
    m_use->setText(fixed ? tr("Use") : tr("Save and use"));
    m_use->setBlocked(fixed && m_inUse ? tr("It is in use.") : QString());
}

void ConnectionEditor::retranslate()
{
    const auto name = [this](FormField field, const QString &word) {
        m_fields[field].label->setText(word);
        m_fields[field].input->setAccessibleName(word);
    };
    name(FormField::Name, tr("Name"));
    name(FormField::Organization, tr("IMS organization"));
    name(FormField::ClientId, tr("Client ID"));
    name(FormField::Secret, tr("Client secret"));
    name(FormField::Token, tr("Access token"));
    name(FormField::Scopes, tr("Scopes"));
    name(FormField::Sandbox, tr("Sandbox"));
    name(FormField::Gateway, tr("Gateway address"));
    name(FormField::Ims, tr("Sign-in address (IMS)"));
    m_secret->setName(tr("Client secret"));
    m_token->setName(tr("Access token"));
    m_org->setPlaceholderText(u"…@AdobeOrg"_s);
    m_gateway->setPlaceholderText(usualGateway().toString());
    m_ims->setPlaceholderText(usualIms().toString());
    m_tokenMore->setText(tr("Paste an access token instead"));
    m_addressMore->setText(tr("Other environment: gateway and sign-in address"));
    m_guardText->setText(tr("Type the sandbox name before launching or cancelling several jobs in production"));
    m_guard->setAccessibleName(m_guardText->text());
    m_delete->setText(tr("Delete…"));
    m_save->setText(tr("Save"));
    setSandboxes(QList<Sandbox>(m_sandboxes));
    setFileNote(QString(m_fileName));
    tellKind();
    tellToken();
}

} // namespace exportdesk
