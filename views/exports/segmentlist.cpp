// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exports/segmentlist.h"

#include "models/choices/choices.h"
#include "models/choices/segmentsmodel.h"
#include "models/platform/moment.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

struct SegmentListText {
    Q_DECLARE_TR_FUNCTIONS(exportdesk::SegmentListText)
};

QString markOf(const QString &lifecycle)
{
    return isPublished(lifecycle) ? QString() : lifecycleText(lifecycle);
}

QString joinedDetail(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

Choice definitionRow(const SegmentDefinition &segment, const Audiences &audiences, qint64 nowMs)
{
    const QString lifecycle = audiences.lifecycleOf(segment.id);
    const qint64 evaluatedMs = audiences.evaluatedMs(segment.id);
    const QString evaluated = segment.streaming || segment.edge ? SegmentListText::tr("evaluated as data arrives")
        : evaluatedMs >= 0 ? SegmentListText::tr("evaluated %1").arg(shortMoment(evaluatedMs, nowMs))
                           : QString();
    return {segment.id,
            segment.label(),
            joinedDetail({evaluated, segment.description}), // the end may be cut,
            segment.id,
            true,
            false,
            markOf(lifecycle.isEmpty() ? segment.lifecycle : lifecycle)};
}

} // namespace

QList<Choice> segmentRows(const Choices &choices, const QSet<QString> &chosen, qint64 nowMs)
{
    QList<Choice> rows;
    const Audiences &audiences = choices.audiences();
    for (const SegmentDefinition &segment : choices.segments()->segments())
        rows += definitionRow(segment, audiences, nowMs);
    QString group;
    for (const Audience &audience : audiences.others()) {
        const QString segmentNs = membershipNamespace(audience.nameSpace);
        const QString heading = joinedDetail({originText(audience.origin), segmentNs});
        if (heading != group)
            rows += Choice{{}, heading, exportOfOriginText(segmentNs), {}, false, false, {}};
        group = heading;
        rows += Choice{audience.id,
                       audience.label(),
                       audience.description,
                       QStringList{audience.audienceId, heading}.join(u' '),
                       true,
                       false,
                       markOf(audience.lifecycle)};
    }
    for (Choice &row : rows)
        row.checked = chosen.contains(row.key);
    return rows;
}

} // namespace exportdesk
