// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/proxyquestions.h"

#include "app/exportdesk/currentworkspace.h"
#include "models/connections/secretstore.h"
#include "views/connections/proxysignindialog.h"
#include "views/window/mainwindow.h"

namespace exportdesk
{

ProxyQuestions::ProxyQuestions(MainWindow &window, ProxySignIns &signIns, SecretStore &secrets,
                               CurrentWorkspace &current, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_signIns(signIns)
    , m_secrets(secrets)
{
    connect(&signIns, &ProxySignIns::asked, this, &ProxyQuestions::ask);
    connect(&signIns, &ProxySignIns::settled, this, &ProxyQuestions::update);
    connect(&signIns, &ProxySignIns::settled, &current, &CurrentWorkspace::retry);
}

void ProxyQuestions::update()
{
    const QList<ProxySignInRequest> open = m_signIns.open();
    if (open.isEmpty())
        return m_window.notices().remove(NoticeId::Proxy);
    const ProxySignInRequest &request = open.first();
    m_window.notices().show({NoticeId::Proxy, Status::Warning,
                             tr("The proxy “%1” requires a sign-in.").arg(request.proxy), tr("Sign in…"),
                             [this, request] { ask(request); }});
}

void ProxyQuestions::ask(const ProxySignInRequest &request)
{
    update();
    if (m_dialog)
        return; // one question at a time; the others stay in the status bar
    m_dialog = new ProxySignInDialog(request, m_user, m_secrets.place() != SecretStore::Place::Memory, &m_window);
    connect(m_dialog, &ProxySignInDialog::signInRequested, this,
            [this, proxy = request.proxy](const QString &user, const Secret &password, bool keep) {
                m_user = user;
                m_dialog = nullptr; // another question may follow at once
                m_signIns.signIn(proxy, user, password, keep);
            });
    m_dialog->open();
}

} // namespace exportdesk
