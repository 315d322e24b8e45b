// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/secret.h"

#include <QString>

#include <functional>

namespace exportdesk
{

/// A place that keeps secrets for us beyond this run; the system's own, or a test's.
///
/// Answers arrive through the event loop, any time later or never (a locked keyring waits for its password).
class Keychain
{
public:
    struct Answer {
        enum class Kind { Done, NotThere, Unavailable };
        Kind kind = Kind::Unavailable;
        Secret secret; ///< of a read that is Done
        QString detail; ///< the keychain's own words when it is Unavailable
    };
    using Then = std::function<void(const Answer &)>;

    virtual ~Keychain() = default;
    virtual void read(const QString &key, Then then) = 0;
    virtual void write(const QString &key, const Secret &secret, Then then) = 0;
    virtual void remove(const QString &key, Then then) = 0;
};

} // namespace exportdesk
