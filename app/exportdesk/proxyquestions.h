// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/proxysignins.h"

#include <QPointer>

namespace exportdesk
{

class CurrentWorkspace;
class MainWindow;
class ProxySignInDialog;

/// Asks the operator to sign in to a proxy, keeps the question in the status bar until it is answered, and then reads
/// again what could not be read.
class ProxyQuestions final : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    ProxyQuestions(MainWindow &window, ProxySignIns &signIns, SecretStore &secrets, CurrentWorkspace &current,
                   QObject *parent = nullptr);

    /// Renews the notice, also in another language.
    void update();

private:
    void ask(const ProxySignInRequest &request);

    MainWindow &m_window;
    ProxySignIns &m_signIns;
    SecretStore &m_secrets;
    QPointer<ProxySignInDialog> m_dialog;
    QString m_user; ///< as entered last
};

} // namespace exportdesk
