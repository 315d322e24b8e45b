// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/credentialinput.h"

#include "app/exportdeskctl/boundedfile.h"
#include "models/connections/credentialfile.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <poll.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

struct CredentialTexts {
    Q_DECLARE_TR_FUNCTIONS(CredentialInput)
};

QString unreadable(const QString &path, const QString &why)
{
    return CredentialTexts::tr("The credential file %1 could not be read: %2").arg(path, why);
}

/// Why this file may not contain a secret; empty when it may.
QString accessProblem(const struct stat &status, const CredentialPlace &place)
{
    if (!S_ISREG(status.st_mode))
        return {};
    if (!place.isGuarded && status.st_uid != ::geteuid() && status.st_uid != 0)
        return CredentialTexts::tr("The credential file %1 belongs to another user. Use a file of your own.")
            .arg(place.path);
    const mode_t others = place.isGuarded ? S_IRWXO : S_IRWXG | S_IRWXO;
    if ((status.st_mode & others) != 0)
        return CredentialTexts::tr("Other users can read the credential file %1, which contains a secret. Allow "
                                   "access to its owner only: chmod 600 %1")
            .arg(place.path);
    return {};
}

/// Waits for a pipe here: nothing can go on without the credential. False when it took longer than \a patienceMs.
bool readToItsEnd(BoundedFile &file, int patienceMs)
{
    QElapsedTimer waited;
    waited.start();
    do {
        pollfd wanted{file.descriptor(), POLLIN, 0};
        const int left = patienceMs - int(std::min<qint64>(waited.elapsed(), patienceMs));
        if (!file.isPlainFile() && ::poll(&wanted, 1, left) == 0)
            return false;
    } while (file.readPart());
    return true;
}

} // namespace

std::optional<CredentialPlace> credentialPlaceOfEnvironment()
{
    if (const QString named = qEnvironmentVariable("EXPORTDESK_CREDENTIALS"); !named.isEmpty())
        return CredentialPlace{named, false};
    const QString folder = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    const QString file = folder + "/exportdesk"_L1;
    return !folder.isEmpty() && QFile::exists(file) ? std::optional(CredentialPlace{file, true}) : std::nullopt;
}

CredentialInput readCredentialInput(const CredentialPlace &place, int patienceMs)
{
    BoundedFile file(place.path, credentialFileLimit);
    if (!file.problem().isEmpty())
        return {{}, unreadable(place.path, file.problem())};
    if (const QString problem = accessProblem(file.status(), place); !problem.isEmpty())
        return {{}, problem};
    if (!readToItsEnd(file, patienceMs))
        return {{},
                CredentialTexts::tr("The credential did not arrive from %1 within %Ln second(s).", nullptr,
                                    patienceMs / 1000)
                    .arg(place.path)};
    if (!file.problem().isEmpty())
        return {{}, unreadable(place.path, file.problem())};
    return {file.bytes(), {}};
}

} // namespace exportdesk
