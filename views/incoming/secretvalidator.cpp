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
    if (!holdsSecret(text))
        return Acceptable;
    Q_EMIT refused(text);
    return Invalid;
}

} // namespace exportdesk
