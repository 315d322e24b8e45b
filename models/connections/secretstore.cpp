// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/secretstore.h"

#include <QPointer>
#include <QPromise>
#include <QTimer>

namespace exportdesk
{

namespace
{

template <class Value>
using Promise = std::shared_ptr<QPromise<Value>>;

template <class Value>
Promise<Value> begun()
{
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    return promise;
}

/// True when this was the first end of the promise.
template <class Value>
bool finish(const Promise<Value> &promise, const Value &value)
{
    if (promise->future().isFinished())
        return false;
    promise->addResult(value);
    promise->finish();
    return true;
}

} // namespace

SecretStore::SecretStore(std::unique_ptr<Keychain> keychain, std::chrono::milliseconds timeLimit, QObject *parent)
    : QObject(parent)
    , m_keychain(std::move(keychain))
    , m_timeLimit(timeLimit)
{
}

QFuture<std::optional<Secret>> SecretStore::read(const QString &connectionId)
{
    using Found = std::optional<Secret>;
    const auto promise = begun<Found>();
    if (const auto known = m_memory.constFind(connectionId); known != m_memory.cend()) {
        finish(promise, Found(*known));
        return promise->future();
    }
    const int version = m_versions.value(connectionId);
    m_keychain->read(connectionId,
                     [self = QPointer(this), promise, connectionId, version](const Keychain::Answer &answer) {
                         if (!self)
                             return;
                         self->note(answer);
                         const bool found = answer.kind == Keychain::Answer::Kind::Done && !answer.secret.isEmpty();
                         if (finish(promise, found ? Found(answer.secret) : Found()) || !found)
                             return;
                         if (self->m_versions.value(connectionId) != version)
                             return; // written anew or removed since
                         self->m_memory.insert(connectionId, answer.secret);
                         Q_EMIT self->arrivedLate(connectionId);
                     });
    QTimer::singleShot(m_timeLimit, this, [this, promise] {
        if (finish(promise, Found()))
            setPlace(Place::Memory);
    });
    return promise->future();
}

QFuture<SecretStore::Place> SecretStore::write(const QString &connectionId, const Secret &secret)
{
    const auto promise = begun<Place>();
    const int version = ++m_versions[connectionId];
    m_memory.insert(connectionId, secret);
    m_keychain->write(connectionId, secret,
                      [self = QPointer(this), promise, connectionId, version](const Keychain::Answer &answer) {
                          if (!self)
                              return;
                          self->note(answer);
                          const bool kept = answer.kind == Keychain::Answer::Kind::Done;
                          if (kept && self->m_versions.value(connectionId) == version)
                              self->m_memory.remove(connectionId); // one copy is enough
                          finish(promise, kept ? Place::Keychain : Place::Memory);
                      });
    QTimer::singleShot(m_timeLimit, this, [this, promise] {
        if (finish(promise, Place::Memory))
            setPlace(Place::Memory);
    });
    return promise->future();
}

QFuture<bool> SecretStore::remove(const QString &connectionId)
{
    const auto promise = begun<bool>();
    ++m_versions[connectionId];
    m_memory.remove(connectionId);
    m_keychain->remove(connectionId, [self = QPointer(this), promise](const Keychain::Answer &answer) {
        if (self)
            self->note(answer);
        finish(promise, answer.kind != Keychain::Answer::Kind::Unavailable);
    });
    QTimer::singleShot(m_timeLimit, this, [promise] { finish(promise, false); });
    return promise->future();
}

void SecretStore::note(const Keychain::Answer &answer)
{
    switch (answer.kind) {
    case Keychain::Answer::Kind::Done:
    case Keychain::Answer::Kind::NotThere:
        setPlace(Place::Keychain);
        break;
    case Keychain::Answer::Kind::Unavailable:
        setPlace(Place::Memory, answer.detail);
        break;
    }
}

void SecretStore::setPlace(Place place, const QString &reason)
{
    m_reason = reason;
    if (std::exchange(m_place, place) != place)
        Q_EMIT placeChanged(place);
}

} // namespace exportdesk
