// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertway.h"
#include "views/settings/alertdialog.h"

class QComboBox;

namespace exportdesk
{

class AlertSettings;
class SecretField;
struct SavedWay;

/// Adds a way or changes one: a webhook, mail, or a command. Secrets go to the keychain; one that is stored stays until
/// it is replaced.
///
/// Object names: alert.kind, alert.form, alert.address, alert.from, alert.to, alert.through, alert.server,
/// alert.security, alert.user, alert.password, alert.authority, alert.command.
class AlertWayDialog final : public AlertDialog
{
    Q_OBJECT

public:
    /// \a begun without an id: it is added. \a settings outlives the dialog.
    AlertWayDialog(AlertSettings &settings, const AlertWay &begun, QWidget *parent);

Q_SIGNALS:
    void saved(const exportdesk::SavedWay &way);

protected:
    void save() override;

private:
    QList<QWidget *> buildWebhook();
    QList<QWidget *> buildMail();
    AlertWay way() const;
    AlertWay::Kind kind() const;
    SecretField *secretField() const;
    void showKind();
    QString fault(const AlertWay &way, FormRow *&row) const;

    AlertSettings &m_settings;
    const AlertWay m_begun;
    QComboBox *m_kind;
    QComboBox *m_form;
    SecretField *m_address;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QComboBox *m_through;
    QLineEdit *m_server;
    QComboBox *m_security;
    QLineEdit *m_user;
    SecretField *m_password;
    QLineEdit *m_authority;
    QLineEdit *m_command;
    FormRow *m_kindRow;
    FormRow *m_formRow = nullptr;
    FormRow *m_addressRow = nullptr;
    FormRow *m_fromRow = nullptr;
    FormRow *m_toRow = nullptr;
    FormRow *m_throughRow = nullptr;
    FormRow *m_serverRow = nullptr;
    FormRow *m_securityRow = nullptr;
    FormRow *m_userRow = nullptr;
    FormRow *m_passwordRow = nullptr;
    FormRow *m_authorityRow = nullptr;
    FormRow *m_commandRow = nullptr;
};

} // namespace exportdesk
