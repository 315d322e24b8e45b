// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/systemkeychain.h"

#include <qt6keychain/keychain.h>

namespace exportdesk
{

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
            answer.kind = Answer::Kind::NotThere;
        } else {
            answer.detail = done->errorString();
        }
        then(answer);
    });
    job->start();
}

} // namespace exportdesk
