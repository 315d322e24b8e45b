// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/datasets/datasetrecord.h"

#include "models/platform/deliver.h"
#include "models/platform/prettyjson.h"
#include "views/shared/failurebar.h"
#include "views/shared/jsonview.h"
#include "views/shared/messagestack.h"
#include "views/shared/textlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace exportdesk
{

DatasetRecord::DatasetRecord(const DatasetCalls &calls, QWidget *parent)
    : QWidget(parent)
    , m_calls(calls)
    , m_messages(new MessageStack)
    , m_waiting(new TextLabel(Theme::Role::Body, Token::Text2))
    , m_view(new JsonView)
{
    m_view->setObjectName("datasets.raw");
    m_view->setFrameShape(QFrame::NoFrame);
    m_waiting->setContentsMargins(16, 12, 16, 12);
    m_messages->setContentsMargins(16, 8, 16, 8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_waiting, 0, Qt::AlignTop);
    layout->addWidget(m_view, 1);
    m_view->hide();
}

void DatasetRecord::setDatasetId(const QString &id)
{
    if (std::exchange(m_datasetId, id) == id)
        return;
    m_messages->clear();
    m_view->hide();
    m_waiting->show();
    m_read.clear();
    if (isVisible())
        read();
}

void DatasetRecord::refresh()
{
    m_read.clear();
    if (isVisible())
        read();
}

void DatasetRecord::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

void DatasetRecord::read()
{
    if (m_datasetId.isEmpty() || m_read == m_datasetId)
        return;
    m_read = m_datasetId;
    deliver(m_calls.record(m_datasetId), this,
            [this, id = m_datasetId](const Outcome<QByteArray> &record) { acceptRecord(id, record); });
}

void DatasetRecord::acceptRecord(const QString &id, const Outcome<QByteArray> &record)
{
    if (id != m_datasetId)
        return;
    m_messages->clear();
    m_waiting->hide();
    m_view->setVisible(record.ok());
    if (record) {
        m_view->setJson(prettyJsonText(record.value()));
        return;
    }
    auto *bar = new FailureBar([] { return tr("The dataset record could not be loaded."); }, record.failure());
    bar->setRetry([this] { refresh(); });
    m_messages->push(bar);
}

void DatasetRecord::retranslate()
{
    m_view->setAccessibleName(tr("Raw record"));
    m_waiting->setText(tr("Loading the record…"));
}

} // namespace exportdesk
