// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/proxygate.h"
#include "views/shared/dialogframe.h"

class QCheckBox;
class QLineEdit;

namespace exportdesk
{

class SecretField;
class Secret;

/// Asks for the user name and password of a proxy, and says which proxy it is and what was refused before.
class ProxySignInDialog final : public DialogFrame
{
    Q_OBJECT

public:
    /// \a user: as entered before. \a isKeychainThere: the system has one to keep the password in.
    ProxySignInDialog(const ProxySignInRequest &request, const QString &user, bool isKeychainThere,
                      QWidget *parent = nullptr);

Q_SIGNALS:
    void signInRequested(const QString &user, const exportdesk::Secret &password, bool keep);

private:
    void updateButton();

    QLineEdit *m_user;
    SecretField *m_password;
    QCheckBox *m_keep;
    Button *m_signIn;
};

} // namespace exportdesk
