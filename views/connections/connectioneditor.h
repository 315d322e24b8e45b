// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connectionform.h"
#include "models/connections/sandbox.h"
#include "models/connections/secretstore.h"
#include "views/connections/connectionkind.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace exportdesk
{

class Clock;
class ConnectionButtons;
class Disclosure;
class FormRow;
class IconLabel;
class MessageBar;
class SandboxCombo;
class SecretField;
class TextLabel;
class AccessTokenField;

/// The form of one connection; it does not know how a connection is saved.
///
/// Object names for tests and the tour: connections.name, .org, .clientId, .secret, .replace, .token, .scopes,
/// .sandbox, .guard, .gateway, .ims, .save, .use, .delete.
class ConnectionEditor final : public QWidget
{
    Q_OBJECT

public:
    /// \a clock outlives the editor.
    explicit ConnectionEditor(const Clock &clock, QWidget *parent = nullptr);

    void setForm(ConnectionKind kind, const ConnectionForm &form, const QList<Sandbox> &sandboxes);
    ConnectionForm form() const;
    void setSandboxes(const QList<Sandbox> &sandboxes);
    void setSandbox(const QString &name);
    /// Whether a secret is stored already, and where new ones are stored.
    void setSecretStored(bool stored, SecretStore::Place place);
    void showSecret(const Secret &secret);
    /// Enters an access token as if it had been typed.
    void enterToken(const Secret &token);
    void setFaults(const QList<FormFault> &faults);
    /// The file that the secret was imported from and that still contains it; empty for none.
    void setImportedFile(const QString &fileName);
    void focusFirst();
    void retranslate();
    ConnectionButtons *buttons() const { return m_buttons; }

Q_SIGNALS:
    void edited();
    void revealRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QLineEdit *addLine(const char *name);
    QWidget *buildSheet();
    void showKind();
    void showPlace();
    void updateFonts();

    ConnectionKind m_kind = ConnectionKind::New;
    QHash<FormField, FormRow *> m_rows;
    QWidget *m_sheet;
    TextLabel *m_about;
    QLineEdit *m_name;
    QLineEdit *m_org;
    QLineEdit *m_clientId;
    SecretField *m_secret;
    IconLabel *m_place;
    AccessTokenField *m_token;
    QWidget *m_tokenPart;
    Disclosure *m_tokenMore;
    QLineEdit *m_scopes;
    SandboxCombo *m_sandbox;
    QCheckBox *m_guard;
    TextLabel *m_guardText;
    QWidget *m_addressPart;
    Disclosure *m_addressMore;
    QLineEdit *m_gateway;
    QLineEdit *m_ims;
    MessageBar *m_file;
    ConnectionButtons *m_buttons;
    QString m_fileName;
    SecretStore::Place m_where = SecretStore::Place::Unknown;
};

} // namespace exportdesk
