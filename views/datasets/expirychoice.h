// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace exportdesk
{

class SegmentedBar;
class TextLabel;

/// Never, or after 30 or 90 days; says below what that means.
///
/// Object name of the bar: dataset.expiry.
class ExpiryChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit ExpiryChoice(QWidget *parent = nullptr);

    /// 0: never.
    int days() const;
    void choose(int days);
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void showConsequence();

    TextLabel *m_label;
    SegmentedBar *m_bar;
    TextLabel *m_consequence;
};

} // namespace exportdesk
