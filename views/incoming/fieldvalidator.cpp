// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/incoming/fieldvalidator.h"

#include "models/incoming/recognizer.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

bool isWholeRequest(const QString &text)
{
    constexpr qsizetype shortest = 40; // most of what is typed need not be looked at
    const bool mayBe = text.size() >= shortest
        && (text.contains("/export/jobs"_L1) || text.contains("datasetId"_L1) || text.contains("destination"_L1));
    return mayBe && recognize(text).hasRequest();
}

} // namespace

FieldValidator::FieldValidator(QObject *parent)
    : QValidator(parent)
{
}

QValidator::State FieldValidator::validate(QString &text, int &position) const
{
    static const QRegularExpression address(u"\\bhttps?://[^\\s\"']+/export/jobs/([A-Za-z0-9_-]+)/?(?=\\s|$)"_s);
    // One more or one less at its end.
    const bool isTyped
        = text.startsWith(m_accepted) ? text.size() <= m_accepted.size() + 1 : m_accepted.startsWith(text);
    if ((isTyped ? holdsSecretWhileTyped(text) : holdsSecret(text)) || isWholeRequest(text)) {
        Q_EMIT refused(text);
        return Invalid;
    }
    m_accepted = text;
    if (!m_searches || !text.contains("/export/jobs/"_L1))
        return Acceptable;
    if (const QRegularExpressionMatch found = address.match(text); found.hasMatch()) {
        const QString id = found.captured(1);
        text.replace(found.capturedStart(), found.capturedLength(), id);
        position = int(found.capturedStart() + id.size());
    }
    return Acceptable;
}

} // namespace exportdesk
