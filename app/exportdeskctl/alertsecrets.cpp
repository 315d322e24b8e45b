// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/alertsecrets.h"

#include "app/exportdeskctl/credentialinput.h"
#include "app/exportdeskctl/opening.h"
#include "models/platform/deliver.h"
#include "models/platform/readyfuture.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

std::optional<CredentialPlace> alertSecretsPlace()
{
    if (const QString file = qEnvironmentVariable("EXPORTDESK_ALERT_SECRETS"); !file.isEmpty())
        return CredentialPlace{file, false};
    const QString folder = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    const QString file = folder + u"/exportdesk-alerts"_s;
    if (folder.isEmpty() || !QFileInfo::exists(file))
        return {};
    return CredentialPlace{file, true};
}

} // namespace

AlertSecrets::AlertSecrets(Opening &opening)
    : m_opening(opening)
{
    const auto place = alertSecretsPlace();
    if (!place)
        return;
    const CredentialInput input = readCredentialInput(*place);
    if (!input.problem.isEmpty()) {
        m_problem = input.problem;
        return;
    }
    const QJsonDocument document = QJsonDocument::fromJson(input.bytes);
    if (!document.isObject()) {
        m_problem = tr("%1 must contain a JSON object with the names of ways and their addresses or passwords.")
                        .arg(place->path);
        return;
    }
    const QJsonObject all = document.object();
    for (auto one = all.begin(); one != all.end(); ++one)
        m_given.insert(one.key().toCaseFolded(), Secret(one.value().toString()));
}

QFuture<Secret> AlertSecrets::read(const AlertWay &way) const
{
    if (const Secret found = given(way.name); !found.isEmpty())
        return readyFuture(found);
    return delivered(m_opening.secrets().read(way.secretKey()), &m_opening,
                     [](const std::optional<Secret> &found) { return found.value_or(Secret()); });
}

} // namespace exportdesk
