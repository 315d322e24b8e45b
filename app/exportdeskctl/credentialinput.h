// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace exportdesk
{

/// Where a credential is to be read, and what the system guarantees of that place.
struct CredentialPlace {
    QString path;
    bool isGuarded = false; ///< by the system: systemd's CREDENTIALS_DIRECTORY, where access lists set group bits
};

/// The place that the environment specifies: EXPORTDESK_CREDENTIALS, else the file "exportdesk" in
/// CREDENTIALS_DIRECTORY; nothing without them.
std::optional<CredentialPlace> credentialPlaceOfEnvironment();

/// What was read, or why not.
struct CredentialInput {
    QByteArray bytes;
    QString problem; ///< translated; empty: it was read
};

/// Reads a credential: a file that only its owner can read, a pipe or /dev/stdin. Waits \a patienceMs at most for a
/// pipe and reads credentialFileLimit + 1 bytes at most.
CredentialInput readCredentialInput(const CredentialPlace &place, int patienceMs = 10'000);

} // namespace exportdesk
