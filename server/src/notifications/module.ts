import { viewerShape } from '../identity/viewer.shape.ts';
import type { Module } from '../platform/module.ts';
import { joinNotifications } from './join-notifications.ts';
import { LiveInboxResolver } from './live.resolver.ts';
import { NotificationResolver } from './notification.resolver.ts';
import { notificationsOfViewer } from './notification.shape.ts';
import { Notification, NotificationSubject } from './notification.ts';

// The viewer is no subject: nobody else finds or reads one.
Object.assign(viewerShape.fields, notificationsOfViewer);

export const notifications: Module = {
  name: 'notifications',
  entities: [Notification, NotificationSubject],
  joining: joinNotifications,
  resolvers: [NotificationResolver, LiveInboxResolver],
};
