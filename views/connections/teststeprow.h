// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connectiontest.h"

#include <QWidget>

namespace exportdesk
{

class ElidedLabel;
class IconLabel;
class TextLabel;

/// One step of a connection test: its state as icon and word, the finding, the duration.
class TestStepRow : public QWidget
{
    Q_OBJECT

public:
    explicit TestStepRow(TestStep step, QWidget *parent = nullptr);

    /// \a test nullptr: not tested.
    void show(const ConnectionTest *test);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TestStep m_step;
    IconLabel *m_name;
    ElidedLabel *m_finding;
    TextLabel *m_time;
};

} // namespace exportdesk
