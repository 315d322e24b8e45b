#include "models/connections/credentialfile.h"
#include "tests/fuzz/fuzzing.h"

using namespace exportdesk;

/// Credential files of all families: a complete credential or a problem, and no value of the file in its words.
void fuzz::read(const QByteArray &bytes)
{
    const CredentialFile file = readCredentialFile(bytes);
    must(file.problem.has_value() == file.credentials.isEmpty());
    for (const ImportedCredential &one : file.credentials) {
        must(!one.orgId.isEmpty() && !one.clientId.isEmpty() && !one.secret.isEmpty() && !one.scopes.isEmpty());
        must(one.ims.isValid() && one.gateway.isValid());
    }
}
