#include "views/jobs/scrolled.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace exportdesk
{

namespace
{

/// As wide as the place, as high as its sentences need when wrapped to that width, which QScrollArea does not ask for.
class TallArea final : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QScrollArea::resizeEvent(event);
        fit();
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
        if (widget() && widget()->hasHeightForWidth())
            widget()->setMinimumHeight(widget()->heightForWidth(viewport()->width()));
    }
};

} // namespace

void fillScrolled(QWidget *host, QWidget *content, const QString &name)
{
    auto *area = new TallArea(host);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setAccessibleName(name);
    area->setWidget(content);
    content->installEventFilter(area);
    area->viewport()->setBackgroundRole(QPalette::Base);
    content->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(host);
    layout->setContentsMargins({});
    layout->addWidget(area);
}

} // namespace exportdesk
