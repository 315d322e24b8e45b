// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/credentialinput.h"

#include "models/connections/credentialfile.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <cerrno>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
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
    if (S_ISDIR(status.st_mode) || S_ISBLK(status.st_mode))
        return unreadable(place.path, CredentialTexts::tr("It is neither a file nor a pipe."));
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

CredentialInput readDescriptor(int file, const QString &path, int patienceMs)
{
    CredentialInput input;
    QElapsedTimer waited;
    waited.start();
    char part[16 * 1024];
    while (input.bytes.size() <= credentialFileLimit) {
        pollfd wanted{file, POLLIN, 0};
        const int left = patienceMs - int(std::min<qint64>(waited.elapsed(), patienceMs));
        const int ready = ::poll(&wanted, 1, left);
        if (ready == 0)
            return {{},
                    CredentialTexts::tr("The credential did not arrive from %1 within %Ln second(s).", nullptr,
                                        patienceMs / 1000)
                        .arg(path)};
        const ssize_t count = ready < 0 ? -1 : ::read(file, part, sizeof part);
        if (count == 0)
            return input;
        if (count > 0)
            input.bytes.append(part, count);
        else if (errno != EAGAIN)
            return {{}, unreadable(path, qt_error_string(errno))};
    }
    return input; // the reader says that it is too large
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
    // Opened before it is looked at, so that nobody can exchange it in between; O_NONBLOCK, or a pipe would wait here.
    const int file = ::open(QFile::encodeName(place.path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (file < 0)
        return {{}, unreadable(place.path, qt_error_string(errno))};
    struct stat status = {};
    CredentialInput input;
    if (::fstat(file, &status) != 0)
        input.problem = unreadable(place.path, qt_error_string(errno));
    else
        input.problem = accessProblem(status, place);
    if (input.problem.isEmpty())
        input = readDescriptor(file, place.path, patienceMs);
    ::close(file);
    return input;
}

} // namespace exportdesk
