// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/runcredential.h"

#include "app/exportdesk/commandline.h"
#include "models/connections/credentialtext.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace exportdesk
{

RunCredential readRunCredential(const CommandLine &wanted)
{
    RunCredential run;
    QFile file(wanted.credentialsFile);
    const bool opened = file.open(QIODevice::ReadOnly);
    const CredentialFile read = readCredentialFile(opened ? file.read(credentialFileLimit + 1) : QByteArray());
    if (read.problem || read.credentials.isEmpty()) {
        run.problem = credentialProblemText(read.problem.value_or(CredentialProblem::NotACredential), read.detail);
        return run;
    }
    const ImportedCredential &credential = read.credentials.first();
    run.secret = credential.secret;
    Connection &connection = run.connection;
    connection.id = u"run:"_s + credential.orgId + u'/' + credential.clientId;
    connection.name = credential.name;
    connection.gateway = wanted.gateway.isEmpty() ? credential.gateway : wanted.gateway;
    connection.ims = wanted.ims.isEmpty() ? credential.ims : wanted.ims;
    connection.orgId = credential.orgId;
    connection.clientId = credential.clientId;
    connection.scopes = credential.scopes;
    connection.sandbox = !wanted.sandbox.isEmpty() ? wanted.sandbox
        : credential.sandbox.isEmpty()             ? u"prod"_s
                                                   : credential.sandbox;
    return run;
}

} // namespace exportdesk
