// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/systemkeychain.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr int lockPatienceMs = 5000;

/// Asks the Secret Service, where there is one, whether the keyring of new entries is locked.
void askWhetherLocked(const std::function<void(bool)> &then)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return then(false);
    QDBusMessage question
        = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets/aliases/default"_s,
                                         u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question, lockPatienceMs));
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [then](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        const QDBusPendingReply<QVariant> reply = *done;
        then(reply.isValid() && reply.value().toBool());
    });
}

} // namespace

SystemKeychain::SystemKeychain(QString service)
    : m_service(std::move(service))
{
}

void SystemKeychain::read(const QString &key, Then then)
{
    start(new QKeychain::ReadPasswordJob(m_service), key, std::move(then));
}

void SystemKeychain::write(const QString &key, const Secret &secret, Then then)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setTextData(secret.reveal());
    start(job, key, std::move(then));
}

void SystemKeychain::remove(const QString &key, Then then)
{
    start(new QKeychain::DeletePasswordJob(m_service), key, std::move(then));
}

void SystemKeychain::start(QKeychain::Job *job, const QString &key, Then then)
{
    job->setKey(key);
    job->setAutoDelete(true);
    job->setInsecureFallback(false); // never a plain file
    QObject::connect(job, &QKeychain::Job::finished, job, [then = std::move(then)](QKeychain::Job *done) {
        Answer answer;
        // Where there is no keychain the error is OtherError, never NoBackendAvailable: all but "not found" mean it.
        if (done->error() == QKeychain::NoError) {
            answer.kind = Answer::Kind::Done;
            if (const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(done))
                answer.secret = Secret(reading->textData());
        } else if (done->error() == QKeychain::EntryNotFound) {
            // A locked keyring whose dialog nobody answers looks the same.
            return askWhetherLocked([then](bool isLocked) {
                then({isLocked ? Answer::Kind::Unavailable : Answer::Kind::NotThere, {}, {}});
            });
        } else {
            answer.detail = done->errorString();
        }
        then(answer);
    });
    job->start();
}

} // namespace exportdesk
