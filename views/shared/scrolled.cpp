// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/scrolled.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace exportdesk
{

namespace
{

/// As wide as the viewport and as high as its texts wrapped to that width; QScrollArea does not use heightForWidth().
class TallArea final : public QScrollArea
{
public:
    TallArea(std::function<QString()> name, ScrolledHeight height, QWidget *parent)
        : QScrollArea(parent)
        , m_name(std::move(name))
        , m_height(height)
    {
        setAccessibleName(m_name());
        if (m_height == ScrolledHeight::AtMostContent)
            setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    }

    QSize sizeHint() const override
    {
        return m_height == ScrolledHeight::Any ? QScrollArea::sizeHint() : QSize(200, m_needed);
    }
    QSize minimumSizeHint() const override
    {
        constexpr int lines = 2; // of text are visible without scrolling
        const int least = lines * fontMetrics().lineSpacing() + 2 * frameWidth();
        return {40, m_height == ScrolledHeight::Any ? least : std::min(m_needed, least)};
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QScrollArea::resizeEvent(event);
        fit();
    }
    void changeEvent(QEvent *event) override
    {
        QScrollArea::changeEvent(event);
        if (event->type() == QEvent::LanguageChange)
            setAccessibleName(m_name());
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            fit();
        return QScrollArea::eventFilter(watched, event);
    }

private:
    void fit()
    {
        if (!widget() || !widget()->hasHeightForWidth())
            return;
        const int needed = widget()->heightForWidth(viewport()->width());
        widget()->setMinimumHeight(needed);
        if (std::exchange(m_needed, needed) != needed)
            updateGeometry();
    }

    std::function<QString()> m_name;
    ScrolledHeight m_height;
    int m_needed = 0;
};

} // namespace

void fillScrolled(QWidget *host, QWidget *content, std::function<QString()> name, ScrolledHeight height)
{
    auto *area = new TallArea(std::move(name), height, host);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(content);
    content->installEventFilter(area);
    area->viewport()->setBackgroundRole(QPalette::Base);
    content->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(host);
    layout->setContentsMargins({});
    layout->addWidget(area);
}

} // namespace exportdesk
