import type { App } from '../apps/app-list.ts';
import { awaitReady, pidFile, startApp } from '../apps/start-app.ts';
import { type WatchedApp, watchApp } from '../apps/watch-app.ts';
import { readPidFile } from '../processes/pid-file.ts';
import { requireFreePort } from '../processes/port.ts';
import { stopProcess } from '../processes/stop-process.ts';
import type { Step } from '../screen/steps.ts';
import type { Site } from '../site.ts';
import { portOf } from './environment.ts';

export interface RunningApp {
  app: App;
  url: string;
  watched: WatchedApp;
}

/** Ends the apps that a killed run left behind: they may hold the ports and older code. */
export async function endLeftoverApps(apps: App[], site: Site): Promise<void> {
  const left = apps
    .map((app) => readPidFile(pidFile(site, app.name)))
    .filter((record) => record !== undefined);
  await Promise.all(left.map((record) => stopProcess(record, 'SIGTERM', 5000)));
}

/** One step for each app, to be taken at once: each waits by itself for what it needs. */
export function appSteps(
  apps: App[],
  site: Site,
  env: NodeJS.ProcessEnv,
  started: RunningApp[],
  tell: (text: string) => void,
): Step[] {
  return apps.map((app) => ({
    title: app.title,
    run: async (say) => {
      const port = portOf(app, env);
      await requireFreePort({ number: port, variable: app.portVariable }, app.title);
      say('starting');
      const watched = watchApp(() => startApp(app, site, port, env), app.title, tell);
      const { url } = watched.current;
      started.push({ app, url, watched });
      await awaitReady(watched.current, app.name, site);
      watched.keepAlive();
      return url;
    },
  }));
}

/** Ends the apps in reverse order: first who accepts work, last who is called by the others. */
export async function stopApps(started: RunningApp[]): Promise<void> {
  const isEdge = ({ app }: RunningApp) => app.name.endsWith('-api');
  const isStandIn = ({ app }: RunningApp) => app.standsInFor !== undefined;
  const stages = [
    started.filter(isEdge),
    started.filter((running) => !isEdge(running) && !isStandIn(running)),
    started.filter(isStandIn),
  ];
  for (const stage of stages) await Promise.all(stage.map(({ watched }) => watched.stop()));
}
