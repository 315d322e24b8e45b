// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connections/connectioneditor.h"

#include "models/connections/pastedtokens.h"
#include "views/connections/secretfield.h"
#include "views/shared/button.h"
#include "views/shared/disclosure.h"
#include "views/shared/iconlabel.h"
#include "views/shared/inputstate.h"
#include "views/shared/messagebar.h"
#include "views/shared/plain.h"
#include "views/shared/textlabel.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace exportdesk
{

ConnectionEditor::ConnectionEditor(QWidget *parent)
    : QWidget(parent)
    , m_sheet(new QWidget)
    , m_about(new TextLabel(Theme::Role::Body, Token::Text2))
    , m_name(line("connections.name"))
    , m_org(line("connections.org"))
    , m_clientId(line("connections.clientId"))
    , m_secret(new SecretField)
    , m_place(new IconLabel)
    , m_token(new SecretField)
    , m_tokenPart(new QWidget)
    , m_tokenMore(new Disclosure(m_tokenPart))
    , m_tokenNote(new TextLabel(Theme::Role::Small, Token::Text2))
    , m_scopes(line("connections.scopes"))
    , m_sandbox(new QComboBox)
    , m_production(new IconLabel)
    , m_guard(new QCheckBox)
    , m_guardText(new TextLabel(Theme::Role::Body, Token::Text))
    , m_addressPart(new QWidget)
    , m_addressMore(new Disclosure(m_addressPart))
    , m_gateway(line("connections.gateway"))
    , m_ims(line("connections.ims"))
    , m_file(new MessageBar(MessageBar::Severity::Warning, {}))
{
    m_secret->edit()->setObjectName("connections.secret");
    m_secret->eye()->setObjectName("connections.reveal");
    m_secret->replaceButton()->setObjectName("connections.replace");
    m_token->edit()->setObjectName("connections.token");
    m_sandbox->setObjectName("connections.sandbox");
    m_guard->setObjectName("connections.guard");
    m_tokenMore->setObjectName("connections.tokenMore");
    m_addressMore->setObjectName("connections.addressMore");
    m_sandbox->setEditable(true);
    m_sandbox->setCompleter(nullptr);
    m_sandbox->setInsertPolicy(QComboBox::NoInsert);
    m_sandbox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_place->setSmall(true);
    m_production->setSmall(true);
    m_file->setDismissible(false);
    m_about->setSentence(true);
    m_tokenNote->setWordWrap(true);
    m_guardText->setWordWrap(true);
    m_guardText->setBuddy(m_guard);

    m_form = new QVBoxLayout(m_sheet);
    m_form->setContentsMargins(16, 12, 16, 12);
    m_form->setSpacing(4);
    m_form->addWidget(m_about);
    addField(FormField::Name, m_name);
    addField(FormField::Organization, m_org);
    addField(FormField::ClientId, m_clientId);
    addField(FormField::Secret, m_secret->edit(), m_secret);
    m_form->addWidget(m_place);
    m_form->addWidget(m_tokenMore, 0, Qt::AlignLeft);
    m_form->addWidget(m_tokenPart);
    inPart(m_tokenPart, [this] {
        addField(FormField::Token, m_token->edit(), m_token);
        m_form->addWidget(m_tokenNote);
    });
    addField(FormField::Scopes, m_scopes);
    addField(FormField::Sandbox, m_sandbox);
    m_form->addWidget(m_production);
    auto *guard = new QHBoxLayout;
    guard->setSpacing(8);
    guard->addWidget(m_guard, 0, Qt::AlignTop);
    guard->addWidget(m_guardText, 1);
    m_form->addSpacing(4);
    m_form->addLayout(guard);
    m_form->addWidget(m_addressMore, 0, Qt::AlignLeft);
    m_form->addWidget(m_addressPart);
    inPart(m_addressPart, [this] {
        addField(FormField::Gateway, m_gateway);
        addField(FormField::Ims, m_ims);
    });
    m_form->addSpacing(4);
    m_form->addWidget(m_file);
    m_form->addStretch();

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_sheet->setBackgroundRole(QPalette::Base);
    scroll->setWidget(m_sheet);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->setSpacing(0);
    outer->addWidget(scroll, 1);
    buildButtons(outer);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    tellFonts();

    connect(m_secret, &SecretField::edited, this, &ConnectionEditor::edited);
    connect(m_secret, &SecretField::revealRequested, this, &ConnectionEditor::revealRequested);
    connect(m_token, &SecretField::edited, this, [this] {
        tellToken();
        Q_EMIT edited();
    });
    connect(m_sandbox, &QComboBox::activated, this, [this](int row) {
        m_sandbox->setEditText(m_sandbox->itemData(row).toString()); // its line holds title and kind as well
    });
    connect(m_sandbox, &QComboBox::editTextChanged, this, [this] {
        tellSandbox();
        Q_EMIT edited();
    });
    connect(m_guard, &QCheckBox::clicked, this, &ConnectionEditor::edited);
}

void ConnectionEditor::buildButtons(QVBoxLayout *outer)
{
    m_delete = new Button(Button::Kind::Normal);
    m_save = new Button(Button::Kind::Normal);
    m_use = new Button(Button::Kind::Filled);
    m_delete->setObjectName("connections.delete");
    m_save->setObjectName("connections.save");
    m_use->setObjectName("connections.use");
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 8, 16, 12);
    buttons->setSpacing(8);
    buttons->addWidget(m_delete);
    buttons->addStretch();
    buttons->addWidget(m_save);
    buttons->addWidget(m_use);
    outer->addLayout(buttons);
    connect(m_delete, &Button::clicked, this, &ConnectionEditor::deleteRequested);
    connect(m_save, &Button::clicked, this, &ConnectionEditor::saveRequested);
    connect(m_use, &Button::clicked, this, &ConnectionEditor::useRequested);
}

QLineEdit *ConnectionEditor::line(const char *name)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(QLatin1String(name));
    connect(edit, &QLineEdit::textEdited, this, &ConnectionEditor::edited);
    return edit;
}

/// What \a fill adds goes into this part of the form.
void ConnectionEditor::inPart(QWidget *part, const std::function<void()> &fill)
{
    QVBoxLayout *whole = std::exchange(m_form, new QVBoxLayout(part));
    m_form->setContentsMargins({});
    m_form->setSpacing(4);
    fill();
    m_form = whole;
}

void ConnectionEditor::addField(FormField field, QWidget *input, QWidget *row)
{
    Field made{new TextLabel(Theme::Role::Small, Token::Text2), input, new TextLabel(Theme::Role::Small, Token::Err)};
    made.fault->setWordWrap(true);
    made.fault->hide();
    made.label->setBuddy(input);
    m_form->addSpacing(4);
    m_form->addWidget(made.label);
    m_form->addWidget(row ? row : input);
    m_form->addWidget(made.fault);
    m_fields.insert(field, made);
}

void ConnectionEditor::set(Kind kind, const ConnectionForm &form, const QList<Sandbox> &sandboxes)
{
    const QSignalBlocker quiet(this);
    m_kind = kind;
    m_name->setText(form.name);
    m_org->setText(form.orgId);
    m_clientId->setText(form.clientId);
    m_secret->setSecret(form.secret);
    m_token->setSecret(form.token);
    m_scopes->setText(form.scopes);
    m_scopes->setCursorPosition(0); // a long list is read from its beginning
    m_guard->setChecked(form.asksInProduction);
    m_gateway->setText(form.gateway);
    m_ims->setText(form.ims);
    m_addressMore->setOpen(!form.gateway.isEmpty() || !form.ims.isEmpty());
    m_tokenMore->setOpen(!form.token.isEmpty());
    setSandboxes(sandboxes);
    m_sandbox->setEditText(form.sandbox);
    setFaults({});
    tellKind();
    tellToken();
    tellSandbox();
}

ConnectionForm ConnectionEditor::form() const
{
    return {
        m_name->text(),           m_org->text(),     m_clientId->text(), m_secret->secret(),   m_scopes->text(),
        m_sandbox->currentText(), m_gateway->text(), m_ims->text(),      m_guard->isChecked(), Secret(pastedToken())};
}

QString ConnectionEditor::pastedToken() const
{
    return PastedTokens::cleaned(m_token->secret().reveal());
}

void ConnectionEditor::setSandboxes(const QList<Sandbox> &sandboxes)
{
    m_sandboxes = sandboxes;
    // The list may arrive while somebody types, or has it open: text, cursor and the row in view stay.
    QLineEdit *edit = m_sandbox->lineEdit();
    const QString typed = edit->text();
    const int cursor = edit->cursorPosition();
    const int selected = edit->selectionStart();
    const int length = edit->selectionLength();
    const QVariant row = m_sandbox->view()->currentIndex().data(Qt::UserRole);
    const QSignalBlocker quiet(m_sandbox);
    m_sandbox->clear();
    for (const Sandbox &one : sandboxes) {
        //: A sandbox in a list: name, title, type, state
        m_sandbox->addItem(
            tr("%1 · %2 · %3 · %4")
                .arg(one.name, plain::text(one.label()), sandboxTypeText(one.type), sandboxStateText(one.state)),
            one.name);
    }
    m_sandbox->setCurrentIndex(-1);
    m_sandbox->setEditText(typed);
    edit->setCursorPosition(cursor);
    if (selected >= 0)
        edit->setSelection(selected, length);
    if (m_sandbox->view()->isVisible())
        m_sandbox->view()->setCurrentIndex(m_sandbox->model()->index(std::max(0, m_sandbox->findData(row)), 0));
    tellSandbox();
}

void ConnectionEditor::setSandbox(const QString &name)
{
    m_sandbox->setEditText(name);
}

void ConnectionEditor::setKept(bool kept, SecretStore::Place place)
{
    m_kept = kept;
    m_where = place;
    m_secret->setKept(kept);
    tellPlace();
}

void ConnectionEditor::showSecret(const Secret &secret)
{
    m_secret->showKept(secret);
}

void ConnectionEditor::setFaults(const QList<FormFault> &faults)
{
    for (const Field &field : std::as_const(m_fields)) {
        field.fault->hide();
        setInvalid(field.input, false);
    }
    for (const FormFault &fault : faults) {
        const Field &field = m_fields[fault.field];
        field.fault->setText(fault.sentence);
        field.fault->show();
        setInvalid(field.input, true);
        if (fault.field == FormField::Gateway || fault.field == FormField::Ims)
            m_addressMore->setOpen(true);
        if (fault.field == FormField::Token)
            m_tokenMore->setOpen(true);
    }
    if (!faults.isEmpty())
        m_fields[faults.first().field].input->setFocus(Qt::OtherFocusReason);
}

void ConnectionEditor::setFileNote(const QString &fileName)
{
    m_fileName = fileName;
    m_file->setVisible(!fileName.isEmpty());
    m_file->setSentence(
        tr("The imported file %1 still holds the secret. Delete it once the connection works.").arg(fileName));
}

void ConnectionEditor::setDeletable(const QString &reason)
{
    m_delete->setBlocked(reason);
}

void ConnectionEditor::setInUse(bool inUse)
{
    m_inUse = inUse;
    tellKind();
}

/// What nobody reads but compares letter by letter.
void ConnectionEditor::tellFonts()
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
        tellFonts();
}

void ConnectionEditor::focusFirst()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

} // namespace exportdesk
