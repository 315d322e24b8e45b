// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opening/platformaccess.h"

#include "app/opening/localplatform.h"
#include "models/connections/credentialtext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace exportdesk
{

PlatformAccess readPlatformAccess(const QByteArray &line)
{
    PlatformAccess access;
    const CredentialFile file = readCredentialFile(line);
    if (file.problem || file.credentials.isEmpty()) {
        access.problem = credentialProblemText(file.problem.value_or(CredentialProblem::NotACredential), file.detail);
        return access;
    }
    const ImportedCredential &credential = file.credentials.first();
    access.secret = credential.secret;
    Connection &connection = access.connection;
    connection.id = LocalPlatform::connectionId;
    connection.local = true;
    connection.name = LocalPlatform::tr("Local platform");
    connection.gateway = credential.gateway;
    connection.ims = credential.ims;
    connection.orgId = credential.orgId;
    connection.clientId = credential.clientId;
    connection.scopes = credential.scopes;
    connection.sandbox = credential.sandbox;
    return access;
}

QString localPlatformProgram()
{
    QString named = qEnvironmentVariable("LOCALPLATFORM");
    if (!named.isEmpty())
        return named;
    const QDir here(QCoreApplication::applicationDirPath());
    for (const QString &place : {QStringLiteral(EXPORTDESK_TO_HELPERS "/localplatform"),
                                 u"../localplatform/localplatform"_s, u"localplatform"_s}) {
        const QFileInfo file(here.filePath(place));
        if (file.isFile() && file.isExecutable())
            return file.absoluteFilePath();
    }
    return here.filePath(u"localplatform"_s);
}

} // namespace exportdesk
