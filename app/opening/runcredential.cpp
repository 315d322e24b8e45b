// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opening/runcredential.h"

#include "models/connections/credentialtext.h"
#include "models/platform/plainfile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace exportdesk
{

RunCredential readRunCredential(const QString &fileName, const RunAddress &wanted)
{
    const PlainFile file = readPlainFile(fileName, credentialFileLimit + 1);
    if (file.problem.isEmpty())
        return runCredential(file.bytes, wanted);
    RunCredential run;
    run.problem = QCoreApplication::translate("RunCredential", "The credential file %1 could not be read: %2")
                      .arg(fileName, file.problem);
    return run;
}

RunCredential runCredential(const QByteArray &bytes, const RunAddress &wanted)
{
    RunCredential run;
    const CredentialFile read = readCredentialFile(bytes);
    const bool hasAddresses = !wanted.gateway.isEmpty() && !wanted.ims.isEmpty();
    const bool isUnlocated = read.problem == CredentialProblem::UnknownEnvironment && hasAddresses;
    const bool isElsewhere = read.problem == CredentialProblem::ForeignSignIn && !wanted.ims.isEmpty();
    const bool isCompleted = (isUnlocated || isElsewhere) && read.partial && !read.partial->orgId.isEmpty()
        && !read.partial->scopes.isEmpty();
    if (!isCompleted && (read.problem || read.credentials.isEmpty())) {
        run.problem = credentialProblemText(read.problem.value_or(CredentialProblem::NotACredential), read.detail);
        return run;
    }
    if (read.credentials.size() > 1) {
        run.problem = QCoreApplication::translate(
            "RunCredential",
            "The credential file contains several credentials. Save the one you want in a file of its own.");
        return run;
    }
    const ImportedCredential &credential = isCompleted ? *read.partial : read.credentials.first();
    run.secret = credential.secret;
    Connection &connection = run.connection;
    run.formerId = u"run:"_s + credential.orgId + u'/' + credential.clientId;
    connection.name = credential.name;
    connection.gateway = wanted.gateway.isEmpty() ? credential.gateway : wanted.gateway;
    connection.id = run.formerId + u' ' + connection.gateway.toString();
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
