// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connectionform.h"
#include "models/connections/sandbox.h"
#include "models/connections/secretstore.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace exportdesk
{

class Button;
class Disclosure;
class IconLabel;
class MessageBar;
class SecretField;
class TextLabel;

/// The form of one connection; knows nothing of how it is kept.
///
/// Object names for those who drive it: connections.name, .org, .clientId, .secret, .replace, .token, .scopes,
/// .sandbox, .guard, .gateway, .ims, .save, .use, .delete.
class ConnectionEditor : public QWidget
{
    Q_OBJECT

public:
    enum class Kind {
        New, ///< not kept anywhere yet
        Saved,
        Transient, ///< of the command line: can be looked at and used, not changed
        Local, ///< the local platform: nothing to fill in
    };

    explicit ConnectionEditor(QWidget *parent = nullptr);

    void set(Kind kind, const ConnectionForm &form, const QList<Sandbox> &sandboxes);
    ConnectionForm form() const;
    void setSandboxes(const QList<Sandbox> &sandboxes);
    void setSandbox(const QString &name);

    /// Whether a secret is kept already, and where new ones go.
    void setKept(bool kept, SecretStore::Place place);
    void showSecret(const Secret &secret);
    void setFaults(const QList<FormFault> &faults);
    /// The file that the secret came from and that still holds it; empty for none.
    void setFileNote(const QString &fileName);
    /// \a reason why it cannot be deleted now; empty when it can.
    void setDeletable(const QString &reason);
    void setInUse(bool inUse);
    void focusFirst();
    void retranslate();

Q_SIGNALS:
    void edited();
    void revealRequested();
    void saveRequested();
    void useRequested();
    void deleteRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Field {
        TextLabel *label;
        QWidget *input;
        TextLabel *fault;
    };
    void addField(FormField field, QWidget *input, QWidget *row = nullptr);
    void inPart(QWidget *part, const std::function<void()> &fill);
    void buildButtons(QVBoxLayout *outer);
    void tellSandbox();
    void tellToken();
    void tellPlace();
    void tellKind();
    void tellFonts();
    QString pastedToken() const;
    QLineEdit *line(const char *name);

    Kind m_kind = Kind::New;
    QHash<FormField, Field> m_fields;
    QVBoxLayout *m_form;
    QWidget *m_sheet;
    TextLabel *m_about;
    QLineEdit *m_name;
    QLineEdit *m_org;
    QLineEdit *m_clientId;
    SecretField *m_secret;
    IconLabel *m_place;
    SecretField *m_token;
    QWidget *m_tokenPart;
    Disclosure *m_tokenMore;
    TextLabel *m_tokenNote;
    QLineEdit *m_scopes;
    QComboBox *m_sandbox;
    IconLabel *m_production;
    QCheckBox *m_guard;
    TextLabel *m_guardText;
    QWidget *m_addressPart;
    Disclosure *m_addressMore;
    QLineEdit *m_gateway;
    QLineEdit *m_ims;
    MessageBar *m_file;
    Button *m_delete;
    Button *m_save;
    Button *m_use;
    QList<Sandbox> m_sandboxes;
    QString m_fileName;
    bool m_kept = false;
    bool m_inUse = false;
    SecretStore::Place m_where = SecretStore::Place::Unknown;
};

} // namespace exportdesk
