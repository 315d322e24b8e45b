// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/datasets/datasetcalls.h"

#include <QWidget>

namespace exportdesk
{

class JsonView;
class MessageStack;
class TextLabel;

/// The Catalog's record of a dataset; read when it becomes visible.
class DatasetRecord final : public QWidget
{
    Q_OBJECT

public:
    explicit DatasetRecord(const DatasetCalls &calls, QWidget *parent = nullptr);
    void setDatasetId(const QString &id);
    /// Reads it again if it is visible.
    void refresh();
    void retranslate();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void read();
    void acceptRecord(const QString &id, const Outcome<QByteArray> &record);

    DatasetCalls m_calls;
    QString m_datasetId;
    QString m_read; ///< id of what is shown or being read
    MessageStack *m_messages;
    TextLabel *m_waiting;
    JsonView *m_view;
};

} // namespace exportdesk
