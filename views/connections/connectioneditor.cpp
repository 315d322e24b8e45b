// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connections/connectioneditor.h"

#include "views/connections/accesstokenfield.h"
#include "views/connections/connectionbuttons.h"
#include "views/connections/formrow.h"
#include "views/connections/sandboxcombo.h"
#include "views/shared/announcer.h"
#include "views/shared/button.h"
#include "views/shared/disclosure.h"
#include "views/shared/iconlabel.h"
#include "views/shared/messagebar.h"
#include "views/shared/textlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QLineEdit>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

QVBoxLayout *partLayout(QWidget *part)
{
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    return layout;
}

} // namespace

ConnectionEditor::ConnectionEditor(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_sheet(new QWidget)
    , m_about(new TextLabel(Theme::Role::Body, Token::Text2))
    , m_name(addLine("connections.name"))
    , m_org(addLine("connections.org"))
    , m_clientId(addLine("connections.clientId"))
    , m_secret(new SecretField)
    , m_place(new IconLabel)
    , m_token(new AccessTokenField(clock))
    , m_tokenPart(new QWidget)
    , m_tokenMore(new Disclosure(m_tokenPart))
    , m_scopes(addLine("connections.scopes"))
    , m_sandbox(new SandboxCombo)
    , m_guard(new QCheckBox)
    , m_guardText(new TextLabel(Theme::Role::Body, Token::Text))
    , m_addressPart(new QWidget)
    , m_addressMore(new Disclosure(m_addressPart))
    , m_gateway(addLine("connections.gateway"))
    , m_ims(addLine("connections.ims"))
    , m_file(new MessageBar(MessageBar::Severity::Warning, {}))
    , m_buttons(new ConnectionButtons)
{
    m_secret->edit()->setObjectName("connections.secret");
    m_secret->eye()->setObjectName("connections.reveal");
    m_secret->replaceButton()->setObjectName("connections.replace");
    m_guard->setObjectName("connections.guard");
    m_tokenMore->setObjectName("connections.tokenMore");
    m_addressMore->setObjectName("connections.addressMore");
    m_place->setSmall(true);
    m_place->setWrapping(true);
    m_file->setDismissible(false);
    m_about->setSentence(true);
    m_guardText->setWordWrap(true);
    m_guardText->setBuddy(m_guard);
    m_rows = {{FormField::Name, new FormRow(m_name)},
              {FormField::Organization, new FormRow(m_org)},
              {FormField::ClientId, new FormRow(m_clientId)},
              {FormField::Secret, new FormRow(m_secret->edit(), m_secret, m_place)},
              {FormField::Token, new FormRow(m_token->edit(), m_token, m_token->note())},
              {FormField::Scopes, new FormRow(m_scopes)},
              {FormField::Sandbox, new FormRow(m_sandbox, nullptr, m_sandbox->note())},
              {FormField::Gateway, new FormRow(m_gateway)},
              {FormField::Ims, new FormRow(m_ims)}};
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->setSpacing(0);
    outer->addWidget(buildSheet(), 1);
    outer->addWidget(m_buttons);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    updateFonts();

    connect(m_secret, &SecretField::edited, this, &ConnectionEditor::edited);
    connect(m_secret, &SecretField::revealRequested, this, &ConnectionEditor::revealRequested);
    connect(m_token, &SecretField::edited, this, &ConnectionEditor::edited);
    connect(m_sandbox, &SandboxCombo::edited, this, &ConnectionEditor::edited);
    connect(m_guard, &QCheckBox::clicked, this, &ConnectionEditor::edited);
}

QWidget *ConnectionEditor::buildSheet()
{
    auto *form = partLayout(m_sheet);
    form->setContentsMargins(16, 12, 16, 12);
    form->addWidget(m_about);
    for (const FormField field : {FormField::Name, FormField::Organization, FormField::ClientId, FormField::Secret})
        form->addWidget(m_rows[field]);
    form->addWidget(m_tokenMore, 0, Qt::AlignLeft);
    form->addWidget(m_tokenPart);
    partLayout(m_tokenPart)->addWidget(m_rows[FormField::Token]);
    form->addWidget(m_rows[FormField::Scopes]);
    form->addWidget(m_rows[FormField::Sandbox]);
    auto *guard = new QHBoxLayout;
    guard->setSpacing(8);
    guard->addWidget(m_guard, 0, Qt::AlignTop);
    guard->addWidget(m_guardText, 1);
    form->addSpacing(4);
    form->addLayout(guard);
    form->addWidget(m_addressMore, 0, Qt::AlignLeft);
    form->addWidget(m_addressPart);
    auto *addresses = partLayout(m_addressPart);
    addresses->addWidget(m_rows[FormField::Gateway]);
    addresses->addWidget(m_rows[FormField::Ims]);
    form->addSpacing(4);
    form->addWidget(m_file);
    form->addStretch();

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_sheet->setBackgroundRole(QPalette::Base);
    scroll->setWidget(m_sheet);
    return scroll;
}

QLineEdit *ConnectionEditor::addLine(const char *name)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(QLatin1String(name));
    connect(edit, &QLineEdit::textEdited, this, &ConnectionEditor::edited);
    return edit;
}

void ConnectionEditor::setForm(ConnectionKind kind, const ConnectionForm &form, const QList<Sandbox> &sandboxes)
{
    const QSignalBlocker blocker(this);
    m_kind = kind;
    m_name->setText(form.name);
    m_org->setText(form.orgId);
    m_clientId->setText(form.clientId);
    m_secret->setSecret(form.secret);
    m_token->setToken(form.token);
    m_scopes->setText(form.scopes);
    m_scopes->setCursorPosition(0); // a long list is read from its beginning
    m_guard->setChecked(form.asksInProduction);
    m_gateway->setText(form.gateway);
    m_ims->setText(form.ims);
    m_addressMore->setOpen(!form.gateway.isEmpty() || !form.ims.isEmpty());
    m_tokenMore->setOpen(!form.token.isEmpty());
    setSandboxes(sandboxes);
    setSandbox(form.sandbox);
    setFaults({});
    showKind();
}

ConnectionForm ConnectionEditor::form() const
{
    return {m_name->text(),           m_org->text(),     m_clientId->text(), m_secret->secret(),   m_scopes->text(),
            m_sandbox->currentText(), m_gateway->text(), m_ims->text(),      m_guard->isChecked(), m_token->token()};
}

void ConnectionEditor::setSandboxes(const QList<Sandbox> &sandboxes)
{
    m_sandbox->setSandboxes(sandboxes);
}

void ConnectionEditor::setSandbox(const QString &name)
{
    m_sandbox->setSandbox(name);
}

void ConnectionEditor::setSecretStored(bool stored, SecretStore::Place place)
{
    m_where = place;
    m_secret->setStored(stored);
    showPlace();
}

void ConnectionEditor::showSecret(const Secret &secret)
{
    m_secret->showStored(secret);
}

void ConnectionEditor::enterToken(const Secret &token)
{
    m_tokenMore->setOpen(true);
    m_token->setToken(token);
    m_token->edit()->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void ConnectionEditor::setFaults(const QList<FormFault> &faults)
{
    for (FormRow *row : std::as_const(m_rows))
        row->setFault({});
    for (const FormFault &fault : faults) {
        m_rows[fault.field]->setFault(fault.sentence);
        if (fault.field == FormField::Gateway || fault.field == FormField::Ims)
            m_addressMore->setOpen(true);
        if (fault.field == FormField::Token)
            m_tokenMore->setOpen(true);
    }
    if (faults.size() > 1)
        Announcer::say(this, tr("%Ln field(s) are wrong.", nullptr, int(faults.size())));
    if (!faults.isEmpty())
        m_rows[faults.first().field]->input()->setFocus(Qt::OtherFocusReason);
}

void ConnectionEditor::setImportedFile(const QString &fileName)
{
    m_fileName = fileName;
    m_file->setVisible(!fileName.isEmpty());
    m_file->setSentence(
        tr("The imported file %1 still contains the client secret. Delete it once the connection works.")
            .arg(fileName));
}

void ConnectionEditor::showPlace()
{
    switch (m_where) {
    case SecretStore::Place::Unknown:
        m_place->hide();
        return;
    case SecretStore::Place::Keychain:
        m_place->setIcon(Icon::Secret, Token::Ok);
        m_place->setText(tr("Stored in the system keychain only."), Token::Ok);
        break;
    case SecretStore::Place::Memory:
        m_place->setIcon(Icon::Warning, Token::Warn);
        m_place->setText(tr("No keychain available: kept in memory until you quit."), Token::Warn);
        break;
    }
    m_place->setVisible(m_kind == ConnectionKind::New || m_kind == ConnectionKind::Saved);
}

void ConnectionEditor::showKind()
{
    const bool local = m_kind == ConnectionKind::Local;
    const bool fixed = local || m_kind == ConnectionKind::Transient;
    for (FormRow *row : std::as_const(m_rows)) {
        row->setVisible(!local);
        row->input()->setEnabled(!fixed);
    }
    m_secret->setEnabled(!fixed);
    m_guard->setEnabled(!fixed);
    m_guard->setVisible(!local);
    m_guardText->setVisible(!local);
    m_tokenMore->setVisible(!fixed);
    m_tokenPart->setVisible(!local && m_tokenMore->isOpen());
    m_addressMore->setVisible(!local);
    m_addressPart->setVisible(!local && m_addressMore->isOpen());
    m_file->setVisible(!local && !m_fileName.isEmpty());
    showPlace();
    m_about->setVisible(fixed);
    m_about->setText(
        local
            ? tr("A small platform on this computer with made-up people. Launch, monitor and cancel real exports "
                 "without risk. No account or network needed.")
            : tr(
                "This connection was specified on the command line. It is available until you quit and is not saved."));
}

void ConnectionEditor::retranslate()
{
    m_rows[FormField::Name]->setWord(tr("Name"));
    m_rows[FormField::Organization]->setWord(tr("IMS organization"));
    m_rows[FormField::ClientId]->setWord(tr("Client ID"));
    m_rows[FormField::Secret]->setWord(tr("Client secret"));
    m_rows[FormField::Token]->setWord(tr("Access token"));
    m_rows[FormField::Scopes]->setWord(tr("Scopes"));
    m_rows[FormField::Sandbox]->setWord(tr("Sandbox"));
    m_rows[FormField::Gateway]->setWord(tr("Gateway address"));
    m_rows[FormField::Ims]->setWord(tr("Sign-in address (IMS)"));
    m_secret->setName(tr("Client secret"));
    m_token->setName(tr("Access token"));
    m_org->setPlaceholderText(u"…@AdobeOrg"_s);
    m_gateway->setPlaceholderText(usualGateway().toString());
    m_ims->setPlaceholderText(usualIms().toString());
    m_tokenMore->setText(tr("Paste an access token instead"));
    m_addressMore->setText(tr("Other environment: gateway and sign-in address"));
    m_guardText->setText(
        tr("In production, require typing the sandbox name before launching a job or cancelling several jobs"));
    m_guard->setAccessibleName(m_guardText->text());
    m_token->updateNote();
    m_sandbox->retranslate();
    m_buttons->retranslate();
    setImportedFile(QString(m_fileName));
    showKind();
}

/// Identifiers are compared letter by letter.
void ConnectionEditor::updateFonts()
{
    const QFont mono = Theme::of(this).font(Theme::Role::Mono);
    for (QWidget *part : {m_org, m_clientId}) {
        if (part->font() != mono)
            part->setFont(mono);
    }
}

void ConnectionEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateFonts();
}

void ConnectionEditor::focusFirst()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

} // namespace exportdesk
