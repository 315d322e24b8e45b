// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace exportdesk
{

/// Places its items side by side and wraps them into further lines; items are centered vertically in their line.
class FlowLayout final : public QLayout
{
public:
    explicit FlowLayout(QWidget *parent = nullptr, int gap = 8, int lineGap = 4);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    /// Puts \a widget at this place among the items.
    void insertWidget(int index, QWidget *widget);
    /// The item of \a widget gets the remaining width of its line.
    void setStretching(QWidget *widget) { m_stretching = widget; }

    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Line {
        QList<QLayoutItem *> items;
        int width = 0;
        int height = 0;
    };
    QSize wished(QLayoutItem *item, int width) const;
    QList<Line> lines(int width) const;
    int arrange(const QRect &rect, bool apply) const;
    void place(const Line &line, const QRect &row) const;

    QList<QLayoutItem *> m_items;
    QWidget *m_stretching = nullptr;
    int m_gap;
    int m_lineGap;
};

} // namespace exportdesk
