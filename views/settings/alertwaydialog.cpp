// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/alertwaydialog.h"

#include "models/alerts/alertsettings.h"
#include "models/platform/deliver.h"
#include "views/connections/formrow.h"
#include "views/connections/secretfield.h"
#include "views/shared/button.h"

#include <QComboBox>
#include <QLineEdit>
#include <QProcess>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

using WayKind = AlertWay::Kind;

QLineEdit *lineEdit(const QString &objectName, const QString &text, const QString &example = {})
{
    auto *edit = new QLineEdit(text);
    edit->setObjectName(objectName);
    edit->setPlaceholderText(example);
    return edit;
}

QComboBox *comboBox(const QString &objectName, const QList<std::pair<QString, int>> &choices, int chosen)
{
    auto *box = new QComboBox;
    box->setObjectName(objectName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    for (const auto &[word, value] : choices)
        box->addItem(word, value);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
    return box;
}

SecretField *secretField(const QString &objectName, bool isStored)
{
    auto *field = new SecretField;
    field->setObjectName(u"alert.secret"_s);
    field->edit()->setObjectName(objectName);
    field->setStored(isStored);
    // Nobody needs to see what is stored, only what replaces it.
    field->eye()->setVisible(!isStored);
    QObject::connect(field, &SecretField::edited, field,
                     [field, isStored] { field->eye()->setVisible(!isStored || !field->secret().isEmpty()); });
    return field;
}

/// With the quotation marks that QProcess::splitCommand() needs.
QString joinedCommand(const QStringList &command)
{
    QStringList parts;
    for (QString part : command) {
        const bool needsQuotes = part.isEmpty() || part.contains(u' ') || part.contains(u'"');
        part.replace(u'"', u"\"\"\""_s);
        parts += needsQuotes ? QString(u'"' + part + u'"') : part;
    }
    return parts.join(u' ');
}

} // namespace

AlertWayDialog::AlertWayDialog(AlertSettings &settings, const AlertWay &begun, QWidget *parent)
    : AlertDialog(begun.id.isEmpty() ? tr("Add a way to send alerts") : tr("Edit “%1”").arg(begun.name), begun.name,
                  parent)
    , m_settings(settings)
    , m_begun(begun)
    , m_kind(comboBox(u"alert.kind"_s,
                      {{tr("Webhook"), int(WayKind::Webhook)},
                       {tr("Mail"), int(WayKind::Mail)},
                       {tr("Command"), int(WayKind::Command)}},
                      int(begun.kind)))
    , m_form(comboBox(u"alert.form"_s,
                      {{tr("Plain JSON"), int(AlertWay::Form::Plain)},
                       {u"Slack"_s, int(AlertWay::Form::Slack)},
                       {u"Teams"_s, int(AlertWay::Form::Teams)}},
                      int(begun.form)))
    , m_address(exportdesk::secretField(u"alert.address"_s, !begun.id.isEmpty() && begun.needsSecret()))
    , m_from(lineEdit(u"alert.from"_s, begun.from, u"exportdesk@example.com"_s))
    , m_to(lineEdit(u"alert.to"_s, begun.to.join(u", "_s), u"ops@example.com, team@example.com"_s))
    , m_through(comboBox(u"alert.through"_s, {{tr("A mail server"), 1}, {tr("sendmail of this computer"), 0}},
                         begun.id.isEmpty() || !begun.server.isEmpty() ? 1 : 0))
    , m_server(lineEdit(u"alert.server"_s, begun.server, u"mail.example.com:587"_s))
    , m_security(comboBox(u"alert.security"_s,
                          {{u"STARTTLS"_s, int(AlertWay::Security::StartTls)},
                           {u"TLS"_s, int(AlertWay::Security::Tls)},
                           {tr("None, only to this computer"), int(AlertWay::Security::None)}},
                          int(begun.security)))
    , m_user(lineEdit(u"alert.user"_s, begun.user, tr("No sign-in")))
    , m_password(exportdesk::secretField(u"alert.password"_s, !begun.id.isEmpty() && begun.needsSecret()))
    , m_authority(lineEdit(u"alert.authority"_s, begun.authority, tr("Those of the system")))
    , m_command(lineEdit(u"alert.command"_s, joinedCommand(begun.command), u"/usr/local/bin/page-me --quiet"_s))
    , m_kindRow(row(tr("Kind"), m_kind))
{
    setObjectName(u"alert.way"_s);
    QList<QWidget *> rows{m_kindRow};
    rows += buildWebhook();
    rows += buildMail();
    m_commandRow = row(tr("Program and arguments"), m_command);
    m_authorityRow = row(tr("Certificates to trust (PEM file)"), m_authority);
    rows += {m_commandRow, m_authorityRow};
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AlertWayDialog::showKind);
    connect(m_through, &QComboBox::currentIndexChanged, this, &AlertWayDialog::showKind);
    connect(m_user, &QLineEdit::textChanged, this, &AlertWayDialog::showKind);
    setForm(rows, tr("Way"));
    if (!begun.id.isEmpty())
        m_kindRow->hide();
    showKind();
}

QList<QWidget *> AlertWayDialog::buildWebhook()
{
    m_address->setName(tr("Address (in the keychain)"));
    m_formRow = row(tr("Form of the JSON"), m_form);
    m_addressRow = row(tr("Address (in the keychain)"), m_address->edit(), m_address);
    return {m_formRow, m_addressRow};
}

QList<QWidget *> AlertWayDialog::buildMail()
{
    m_password->setName(tr("Password (in the keychain)"));
    m_fromRow = row(tr("Sender"), m_from);
    m_toRow = row(tr("Recipients, with commas"), m_to);
    m_throughRow = row(tr("Sent through"), m_through);
    m_serverRow = row(tr("Mail server"), m_server);
    m_securityRow = row(tr("Encryption"), m_security);
    m_userRow = row(tr("User name"), m_user);
    m_passwordRow = row(tr("Password (in the keychain)"), m_password->edit(), m_password);
    return {m_fromRow, m_toRow, m_throughRow, m_serverRow, m_securityRow, m_userRow, m_passwordRow};
}

AlertWay::Kind AlertWayDialog::kind() const
{
    return WayKind(m_kind->currentData().toInt());
}

/// Only the rows that belong to the kind.
void AlertWayDialog::showKind()
{
    const bool isWebhook = kind() == WayKind::Webhook;
    const bool isMail = kind() == WayKind::Mail;
    const bool hasServer = isMail && m_through->currentData().toInt() != 0;
    for (QWidget *one : std::initializer_list<QWidget *>{m_formRow, m_addressRow})
        one->setVisible(isWebhook);
    for (QWidget *one : std::initializer_list<QWidget *>{m_fromRow, m_toRow, m_throughRow})
        one->setVisible(isMail);
    for (QWidget *one : std::initializer_list<QWidget *>{m_serverRow, m_securityRow, m_userRow})
        one->setVisible(hasServer);
    m_passwordRow->setVisible(hasServer && !m_user->text().trimmed().isEmpty());
    m_authorityRow->setVisible(isWebhook || hasServer);
    m_commandRow->setVisible(kind() == WayKind::Command);
    fit();
}

SecretField *AlertWayDialog::secretField() const
{
    return kind() == WayKind::Webhook ? m_address : m_password;
}

AlertWay AlertWayDialog::way() const
{
    AlertWay way;
    way.id = m_begun.id;
    way.name = name();
    way.kind = kind();
    switch (way.kind) {
    case WayKind::Webhook:
        way.form = AlertWay::Form(m_form->currentData().toInt());
        way.host = m_address->secret().isEmpty() ? m_begun.host : hostOfAddress(m_address->secret().reveal());
        break;
    case WayKind::Mail: {
        static const QRegularExpression between(u"[\\s,;]+"_s);
        way.from = m_from->text().trimmed();
        way.to = m_to->text().split(between, Qt::SkipEmptyParts);
        way.command = m_begun.command; // instead of sendmail; only scripts set it
        if (m_through->currentData().toInt() == 0)
            return way;
        way.server = m_server->text().trimmed();
        way.security = AlertWay::Security(m_security->currentData().toInt());
        way.user = m_user->text().trimmed();
        break;
    }
    case WayKind::Command:
        way.command = QProcess::splitCommand(m_command->text());
        return way;
    }
    way.authority = m_authority->text().trimmed();
    return way;
}

/// What is wrong, and at which row; empty: nothing.
QString AlertWayDialog::fault(const AlertWay &way, FormRow *&row) const
{
    WayProblem problem = problemOf(way);
    const Secret secret = way.needsSecret() ? secretField()->secret() : Secret();
    const bool isKept = !m_begun.id.isEmpty() && m_begun.needsSecret();
    if (problem == WayProblem::None && way.kind == WayKind::Webhook && (!secret.isEmpty() || !isKept))
        problem = problemOfAddress(secret.reveal());
    if (problem == WayProblem::None && way.needsSecret() && secret.isEmpty() && !isKept) {
        row = m_passwordRow;
        return tr("Enter the password.");
    }
    switch (problem) {
    case WayProblem::None:
        return {};
    case WayProblem::Name:
        row = nameRow();
        break;
    case WayProblem::Address:
        row = m_addressRow;
        break;
    case WayProblem::Insecure:
        row = way.kind == WayKind::Webhook ? m_addressRow : m_securityRow;
        break;
    case WayProblem::Form:
        row = way.from.isEmpty() ? m_fromRow : m_toRow;
        break;
    case WayProblem::Server:
        row = m_serverRow;
        break;
    case WayProblem::Program:
        row = m_commandRow;
        break;
    case WayProblem::Authority:
        row = m_authorityRow;
        break;
    }
    return wayProblemText(problem);
}

void AlertWayDialog::save()
{
    const AlertWay wanted = way();
    FormRow *wrong = nullptr;
    if (const QString sentence = fault(wanted, wrong); !sentence.isEmpty())
        return showFault(*wrong, sentence);
    if (wanted.kind == WayKind::Mail && wanted.server.isEmpty() && m_through->currentData().toInt() != 0)
        return showFault(*m_serverRow, wayProblemText(WayProblem::Server));
    setSaving(true);
    deliver(m_settings.save(wanted, wanted.needsSecret() ? secretField()->secret() : Secret()), this,
            [this, wanted](const Outcome<SavedWay> &outcome) {
                if (!outcome)
                    return showFailure(outcome.failure(), tr("Another way is already named “%1”.").arg(wanted.name));
                Q_EMIT saved(outcome.value());
                accept();
            });
}

} // namespace exportdesk
