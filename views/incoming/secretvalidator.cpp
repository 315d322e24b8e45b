// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/incoming/secretvalidator.h"

#include "models/platform/secretsigns.h"

namespace exportdesk
{

SecretValidator::SecretValidator(QObject *parent)
    : QValidator(parent)
{
}

QValidator::State SecretValidator::validate(QString &text, int &) const
{
    // One more or one less at its end.
    const bool isTyped
        = text.startsWith(m_accepted) ? text.size() <= m_accepted.size() + 1 : m_accepted.startsWith(text);
    if (isTyped ? holdsSecretWhileTyped(text) : holdsSecret(text)) {
        Q_EMIT refused(text);
        return Invalid;
    }
    m_accepted = text;
    return Acceptable;
}

} // namespace exportdesk
