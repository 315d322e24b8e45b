// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/batchline.h"

#include "models/platform/failuretext.h"
#include "models/platform/pluralcount.h"
#include "views/shared/button.h"
#include "views/shared/elidedlabel.h"
#include "views/shared/iconlabel.h"
#include "views/shared/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

Status statusOfBatch(BatchGroup group)
{
    switch (group) {
    case BatchGroup::Running:
        return Status::Processing;
    case BatchGroup::Done:
        return Status::Succeeded;
    case BatchGroup::Failed:
        return Status::Failed;
    case BatchGroup::Stuck:
        return Status::Late;
    case BatchGroup::Ended:
        return Status::Cancelled;
    case BatchGroup::Unknown:
        return Status::Unknown;
    }
    return Status::Unknown;
}

} // namespace

BatchLine::BatchLine(const QString &batchId, QWidget *parent)
    : QWidget(parent)
    , m_id(batchId)
    , m_status(new IconLabel)
    , m_segment(new ElidedLabel(Theme::Role::Strong, Token::Text))
    , m_amount(new TextLabel)
    , m_batch(new ElidedLabel(Theme::Role::Mono, Token::Text2))
    , m_files(new Button(Icon::File, Button::Kind::Normal))
{
    setObjectName(u"jobs.result.batch."_s + batchId);
    m_segment->setObjectName(u"jobs.result.segment."_s + batchId);
    m_amount->setObjectName(u"jobs.result.amount."_s + batchId);
    m_files->setObjectName("jobs.result.files");
    m_status->setFixedWidth(140);
    m_segment->setMinimumWidth(80);
    m_batch->setElideMode(Qt::ElideMiddle);
    m_batch->setMinimumWidth(80);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(12);
    line->addWidget(m_status);
    line->addWidget(m_segment, 3);
    line->addWidget(m_amount);
    line->addWidget(m_batch, 2);
    line->addWidget(m_files);
    connect(m_files, &Button::clicked, this, [this] { Q_EMIT filesRequested(m_id); });
}

QString BatchLine::amount(const Batch &batch) const
{
    const qint64 failed = batch.failedRecordCount.value_or(0);
    if (batch.group() == BatchGroup::Failed && failed > 0)
        return tr("%1 record(s) rejected", nullptr, pluralCount(failed)).arg(locale().toString(failed));
    if (!batch.recordCount)
        return {};
    return tr("%1 record(s)", nullptr, pluralCount(*batch.recordCount)).arg(locale().toString(*batch.recordCount));
}

void BatchLine::show(const JobBatches::Known &known, const QString &segment)
{
    if (known.batch) {
        const StatusLook look = statusLook(statusOfBatch(known.batch->group()));
        m_status->setIcon(look.icon, look.iconToken);
        m_status->setText(batchStatusText(known.batch->status), look.wordToken);
    } else {
        m_status->setIcon(Icon::NotTested, Token::Text2);
        m_status->setText(known.failure ? failureWithReference(*known.failure) : tr("Checking…"), Token::Text2);
    }
    m_status->setToolTip(known.batch ? known.batch->status : QString());
    m_segment->setText(segment.isEmpty() ? tr("Segment unknown") : segment);
    m_amount->setText(known.batch ? amount(*known.batch) : QString());
    m_batch->setText(m_id);
    m_files->setText(tr("Files…"));
    m_files->setAccessibleName(tr("Files of batch %1").arg(m_id));
    setAccessibleName(tr("Segment %1: %2").arg(m_segment->text(), m_status->text()));
}

} // namespace exportdesk
