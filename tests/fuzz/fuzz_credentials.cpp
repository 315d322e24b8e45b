// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/credentialfile.h"
#include "models/connections/rawcredential.h"
#include "tests/fuzz/fuzzing.h"

using namespace exportdesk;

/// Credential files of all families: a complete credential or a problem, and no value of the file in its words.
void fuzz::read(const QByteArray &bytes)
{
    const CredentialFile file = readCredentialFile(bytes);
    must(file.problem.has_value() == file.credentials.isEmpty());
    for (const ImportedCredential &one : file.credentials) {
        must(!one.orgId.isEmpty() && !one.clientId.isEmpty() && !one.secret.isEmpty() && !one.scopes.isEmpty());
        must(!one.name.isEmpty() && !one.ims.host().isEmpty() && !one.gateway.host().isEmpty());
        must(one.ims.userInfo().isEmpty() && one.gateway.userInfo().isEmpty());
        // What becomes part of headers and form bodies can be sent as it is, and is no leftover of a template.
        for (const QString &value : QStringList{one.orgId, one.clientId, one.secret.reveal(), one.sandbox} + one.scopes)
            must(isPlainValue(value) && !isTemplateValue(value));
    }
    must(!file.detail.contains(QStringLiteral("p8e-invented"))); // the secret of the whole corpus
}
