// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/segmentedbar.h"

class QAction;

namespace exportdesk
{

class JobFigures;

/// Chooses the range of time that the figures are counted over; its choices are commands as well.
class RangeBar final : public SegmentedBar
{
    Q_OBJECT

public:
    explicit RangeBar(JobFigures &figures, QWidget *parent = nullptr);

    const QList<QAction *> &commands() const { return m_actions; }
    void retranslate();

private:
    QList<QAction *> m_actions;
};

} // namespace exportdesk
